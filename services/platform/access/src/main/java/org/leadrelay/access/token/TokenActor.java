package org.leadrelay.access.token;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Actor;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** The actor that the request's token stands for. */
@RequestScoped
class TokenActor implements CurrentActor {

  private final SecurityIdentity identity;

  TokenActor(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public Actor actor() {
    Actor actor = known();
    if (actor == null) {
      throw Problem.of(
              identity.isAnonymous() ? CommonProblem.UNAUTHENTICATED : CommonProblem.ROLE_REQUIRED)
          .toException();
    }
    return actor;
  }

  @Override
  public Officer officer() {
    if (actor() instanceof Officer officer) {
      return officer;
    }
    throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
  }

  @Override
  public String caller() {
    Actor actor = actor();
    String client =
        identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("azp") instanceof String azp
            ? azp
            : "";
    return actor.name() + "|" + client + "|" + actor.subject();
  }

  @Override
  public boolean isKnown() {
    return known() != null;
  }

  private @Nullable Actor known() {
    return identity.getAttribute(ActorIdentity.ACTOR);
  }
}
