package org.leadrelay.testkit;

import java.util.Base64;

/**
 * Signed bearer tokens of the six roles, with the claims that Keycloak gives them in the local
 * stack. Wrong ones are made with {@link Token}.
 */
public final class Tokens {

  /** The one issuer that the application under test accepts. */
  public static final String ISSUER = "https://oidc.leadrelay.test/realms/leadrelay";

  /** The one audience that the application under test accepts. */
  public static final String AUDIENCE = "leadrelay";

  private Tokens() {}

  /** A duty officer of a bureau. */
  public static String officer(String jurisdiction) {
    return Token.plain()
        .roles("officer")
        .jurisdiction(jurisdiction)
        .subject("officer-" + jurisdiction)
        .signed();
  }

  /** A leading officer of a bureau. */
  public static String supervisor(String jurisdiction) {
    return Token.plain()
        .roles("supervisor")
        .jurisdiction(jurisdiction)
        .subject("supervisor-" + jurisdiction)
        .signed();
  }

  /** A courier company's system. */
  public static String courier(String company) {
    return Token.plain().roles("courier").courier(company).subject("courier-" + company).signed();
  }

  /** An enterprise's system. */
  public static String enterprise(String uscc) {
    return Token.plain()
        .roles("enterprise")
        .enterprise(uscc)
        .subject("enterprise-" + uscc)
        .signed();
  }

  /** Who runs the platform. */
  public static String operator() {
    return Token.plain().roles("operator").subject("operator").signed();
  }

  /** Internal audit. */
  public static String auditor() {
    return Token.plain().roles("auditor").subject("auditor").signed();
  }

  /**
   * The key that verifies all of them, as {@code quarkus.oidc.public-key} takes it: Base64 of its
   * X.509 form.
   */
  public static String publicKey() {
    return Base64.getEncoder().encodeToString(TokenKey.publicKey().getEncoded());
  }
}
