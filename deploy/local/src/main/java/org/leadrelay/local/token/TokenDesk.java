package org.leadrelay.local.token;

import org.leadrelay.local.part.StackFailure;

/**
 * Issues access tokens of the demo realm. An actor becomes a user of the realm when its first token
 * is asked for, since a realm with a user for each of 3,214 bureaus would take minutes to import.
 */
public final class TokenDesk {
  private final Realm realm;

  public TokenDesk(Realm realm) {
    this.realm = realm;
  }

  /** A bearer token of that actor, valid for one hour. */
  public String bearer(DemoActor actor) {
    return realm
        .login(actor)
        .or(() -> {
          realm.enrol(actor);
          return realm.login(actor);
        })
        .orElseThrow(() -> new StackFailure("The realm refuses a token to " + actor + "."));
  }
}
