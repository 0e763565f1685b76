package org.leadrelay.access.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.leadrelay.access.Actor;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who a verified token stands for: an identity with the roles of its actor in place of the token's,
 * and nothing of the request that brought it. A token that stands for nobody keeps no role, so that
 * every secured resource answers it 403.
 */
final class ActorIdentity {

  static final String ACTOR = "leadrelay.actor";

  private final ActorReading reading;

  ActorIdentity(Jurisdictions jurisdictions) {
    this.reading = new ActorReading(jurisdictions);
  }

  SecurityIdentity of(SecurityIdentity verified) {
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(verified.getPrincipal())
            .addCredentials(verified.getCredentials());
    if (verified.getPrincipal() instanceof JsonWebToken token) {
      reading.read(facts(verified.getRoles(), token)).ifPresent(actor -> enter(actor, identity));
    }
    return identity.build();
  }

  private static TokenFacts facts(Set<String> roles, JsonWebToken token) {
    String subject = token.getSubject();
    return TokenFacts.of(roles, token::getClaim, subject == null ? "" : subject);
  }

  private static void enter(Actor actor, QuarkusSecurityIdentity.Builder identity) {
    identity.addRoles(actor.roles()).addAttribute(ACTOR, actor);
  }
}
