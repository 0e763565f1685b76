package org.leadrelay.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.junit.jupiter.api.Test;
import org.leadrelay.access.Actor;
import org.leadrelay.access.Actor.Courier;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.jurisdiction.Jurisdiction;

class TokenActorTest {

  private static final Officer OFFICER = new Officer(Jurisdiction.of("310000"), true, "sub");

  @Test
  void anActorIsKnownWithItsCaller() {
    CurrentActor current = new TokenActor(identityOf(OFFICER));
    assertThat(current.isKnown()).isTrue();
    assertThat(current.actor()).isEqualTo(OFFICER);
    assertThat(current.officer()).isEqualTo(OFFICER);
    assertThat(current.caller()).isEqualTo("officer:310000||sub");
  }

  @Test
  void anotherActorIsNoOfficer() {
    CurrentActor current = new TokenActor(identityOf(new Courier("SF", "sub")));
    assertThatThrownBy(current::officer).hasMessage("ROLE_REQUIRED");
  }

  @Test
  void aTokenForNobodyIsRefusedAsWrongRole() {
    CurrentActor current = new TokenActor(identity().build());
    assertThat(current.isKnown()).isFalse();
    assertThatThrownBy(current::actor).hasMessage("ROLE_REQUIRED");
  }

  @Test
  void thePublicIsRefusedAsUnauthenticated() {
    var anonymous = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    assertThatThrownBy(new TokenActor(anonymous)::caller).hasMessage("UNAUTHENTICATED");
  }

  private static SecurityIdentity identityOf(Actor actor) {
    return identity().addAttribute(ActorIdentity.ACTOR, actor).build();
  }

  private static QuarkusSecurityIdentity.Builder identity() {
    return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("somebody"));
  }
}
