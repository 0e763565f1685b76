package org.leadrelay.access.token;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.leadrelay.access.Actor;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Gives an authenticated identity the roles of its actor in place of the token's. A token that
 * stands for nobody keeps no role, so that every secured resource answers it 403.
 */
@Singleton
final class ActorAugmentor implements SecurityIdentityAugmentor {

  static final String ACTOR = "leadrelay.actor";

  private final ActorReading reading;

  ActorAugmentor(Jurisdictions jurisdictions) {
    this.reading = new ActorReading(jurisdictions);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity.isAnonymous() ? identity : withActor(identity));
  }

  private SecurityIdentity withActor(SecurityIdentity identity) {
    var augmented =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(identity.getPrincipal())
            .addCredentials(identity.getCredentials())
            .addAttributes(identity.getAttributes());
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      reading.read(facts(identity.getRoles(), token)).ifPresent(actor -> enter(actor, augmented));
    }
    return augmented.build();
  }

  private static TokenFacts facts(Set<String> roles, JsonWebToken token) {
    String subject = token.getSubject();
    return TokenFacts.of(roles, token::getClaim, subject == null ? "" : subject);
  }

  private static void enter(Actor actor, QuarkusSecurityIdentity.Builder augmented) {
    augmented.addRoles(actor.roles()).addAttribute(ACTOR, actor);
  }
}
