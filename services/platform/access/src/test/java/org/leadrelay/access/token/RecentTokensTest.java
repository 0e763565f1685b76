package org.leadrelay.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdictions;

class RecentTokensTest {
  private static final String REQUEST = "request";

  private final AtomicLong nanos = new AtomicLong();
  private final Verifier verifier = new Verifier();
  private final RecentTokens tokens =
      new RecentTokens(verifier, new ActorIdentity(Jurisdictions.national()), nanos::get);

  @Test
  void aTokenIsVerifiedOnceForSomeSeconds() {
    var first = present("good");
    nanos.addAndGet(RecentTokens.BELIEVED.minusMillis(1).toNanos());

    var second = present("good");

    assertThat(verifier.asked).containsExactly("good");
    assertThat(second.getPrincipal()).isSameAs(first.getPrincipal());
    assertThat(second.getCredential(TokenCredential.class).getToken()).isEqualTo("good");
  }

  @Test
  void afterThatItIsVerifiedAgainAndMayFail() {
    present("good");
    verifier.ended = true;
    nanos.addAndGet(RecentTokens.BELIEVED.plus(Duration.ofMillis(1)).toNanos());

    assertThatThrownBy(() -> present("good")).isInstanceOf(AuthenticationFailedException.class);
  }

  @Test
  void aCallDoesNotProlongThatTime() {
    present("good");
    for (int tenth = 0; tenth < 11; tenth++) {
      nanos.addAndGet(RecentTokens.BELIEVED.dividedBy(10).toNanos());
      present("good");
    }
    assertThat(verifier.asked).containsExactly("good", "good");
  }

  @Test
  void whatFailedIsNotRemembered() {
    verifier.ended = true;
    assertThatThrownBy(() -> present("late")).isInstanceOf(AuthenticationFailedException.class);
    assertThatThrownBy(() -> present("late")).isInstanceOf(AuthenticationFailedException.class);
    verifier.ended = false;

    present("late");

    assertThat(verifier.asked).containsExactly("late", "late", "late");
  }

  @Test
  void oneTokenSaysNothingOfAnother() {
    present("good");
    present("gooe");

    assertThat(verifier.asked).containsExactly("good", "gooe");
  }

  @Test
  void nothingOfTheRequestIsKept() {
    assertThat(present("good").getAttributes()).isEmpty();
  }

  @Test
  void whatIsNoBearerTokenIsLeftToOthers() {
    var other = new TokenAuthenticationRequest(new TokenCredential("good", "other"));

    SecurityIdentity identity = tokens.authenticate(other, verifier).await().indefinitely();

    assertThat(identity).isNull();
    assertThat(verifier.asked).isEmpty();
  }

  private SecurityIdentity present(String token) {
    return tokens
        .authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)), verifier)
        .await()
        .indefinitely();
  }

  private static final class Verifier
      implements IdentityProvider<TokenAuthenticationRequest>, AuthenticationRequestContext {
    private final List<String> asked = new ArrayList<>();
    private boolean ended;

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
      return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TokenAuthenticationRequest request, AuthenticationRequestContext context) {
      asked.add(request.getToken().getToken());
      if (ended) {
        return Uni.createFrom().failure(new AuthenticationFailedException("ended"));
      }
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder()
                  .setPrincipal(new QuarkusPrincipal("somebody"))
                  .addCredential(request.getToken())
                  .addRole("officer")
                  .addAttribute(REQUEST, this)
                  .build());
    }

    @Override
    public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> supplier) {
      return Uni.createFrom().item(supplier);
    }
  }
}
