package org.leadrelay.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Knows who calls by the token. One that was verified a few seconds ago is not verified again:
 * whoever calls, calls often, and a signature costs a tenth of all that a call costs.
 *
 * <p>A token is believed for at most {@link #BELIEVED} after its verification; the leeway for
 * clocks ({@code quarkus.oidc.token.lifespan-grace}) is shorter by as much, so that together no
 * token counts for more than 30 seconds after its end. What failed is never remembered, and nothing
 * of the request that brought it (ADR 33).
 */
@Singleton
final class RecentTokens implements IdentityProvider<TokenAuthenticationRequest> {
  static final Duration BELIEVED = Duration.ofSeconds(10);

  /** At a few kilobytes each they stay a small part of the heap. */
  private static final int MOST = 1_000;

  private final IdentityProvider<TokenAuthenticationRequest> verifier;
  private final ActorIdentity actors;
  private final Cache<String, SecurityIdentity> recent;

  @Inject
  RecentTokens(OidcIdentityProvider verifier, Jurisdictions jurisdictions) {
    this(verifier, new ActorIdentity(jurisdictions), Ticker.systemTicker());
  }

  RecentTokens(
      IdentityProvider<TokenAuthenticationRequest> verifier, ActorIdentity actors, Ticker ticker) {
    this.verifier = verifier;
    this.actors = actors;
    this.recent =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(BELIEVED)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  /** Before the one that verifies. */
  @Override
  public int priority() {
    return SYSTEM_FIRST + 2;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential bearer)) {
      return Uni.createFrom().nullItem();
    }
    var known = recent.getIfPresent(bearer.getToken());
    return known != null
        ? Uni.createFrom().item(known)
        : verifier
            .authenticate(request, context)
            .onItem()
            .ifNotNull()
            .transform(verified -> remember(bearer, verified));
  }

  private SecurityIdentity remember(AccessTokenCredential bearer, SecurityIdentity verified) {
    var identity = actors.of(verified);
    recent.put(bearer.getToken(), identity);
    return identity;
  }
}
