package org.leadrelay.access.token;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadrelay.access.Actor;
import org.leadrelay.access.Actor.Auditor;
import org.leadrelay.access.Actor.Courier;
import org.leadrelay.access.Actor.Enterprise;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.access.Actor.Operator;
import org.leadrelay.access.Role;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Reads the one actor out of a token. A token with roles of two kinds, with a claim that does not
 * go with its role, or without the claim that does, stands for nobody: guessing between two would
 * give one of them the other's sight.
 */
final class ActorReading {

  private static final Set<String> SUITE_ROLES =
      Set.of(
          Role.OFFICER,
          Role.SUPERVISOR,
          Role.COURIER,
          Role.ENTERPRISE,
          Role.OPERATOR,
          Role.AUDITOR);
  private static final Pattern COMPANY = Pattern.compile("[A-Z][A-Z0-9]{1,15}");

  /** The alphabet of GB 32100: no I, O, S, V, Z. */
  private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  private final Jurisdictions jurisdictions;

  ActorReading(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** The actor, or nothing if the token stands for none or for more than one. */
  Optional<Actor> read(TokenFacts token) {
    Set<String> roles = new HashSet<>(token.roles());
    roles.retainAll(SUITE_ROLES);
    boolean supervisor = roles.remove(Role.SUPERVISOR);
    if (supervisor) {
      roles.add(Role.OFFICER);
    }
    if (roles.size() != 1 || token.subject().isBlank()) {
      return Optional.empty();
    }
    return switch (roles.iterator().next()) {
      case Role.OFFICER -> officer(token, supervisor);
      case Role.COURIER ->
          only(TokenFacts.COURIER, token)
              .filter(code -> COMPANY.matcher(code).matches())
              .map(code -> new Courier(code, token.subject()));
      case Role.ENTERPRISE ->
          only(TokenFacts.ENTERPRISE, token)
              .filter(code -> USCC.matcher(code).matches())
              .map(code -> new Enterprise(code, token.subject()));
      case Role.OPERATOR -> without(token, new Operator(token.subject()));
      default -> without(token, new Auditor(token.subject()));
    };
  }

  private Optional<Actor> officer(TokenFacts token, boolean supervisor) {
    return only(TokenFacts.JURISDICTION, token)
        .filter(Jurisdiction::isWellFormed)
        .map(Jurisdiction::of)
        .filter(jurisdictions::isBureau)
        .map(bureau -> new Officer(bureau, supervisor, token.subject()));
  }

  /** The text of {@code claim}, if it is the only actor claim. */
  private static Optional<String> only(String claim, TokenFacts token) {
    return List.copyOf(token.claims().keySet()).equals(List.of(claim))
            && token.claims().get(claim) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<Actor> without(TokenFacts token, Actor actor) {
    return token.claims().isEmpty() ? Optional.of(actor) : Optional.empty();
  }
}
