package org.leadrelay.testkit.endpoints;

import org.leadrelay.testkit.Tokens;

/**
 * For whom a token speaks, whatever its role: one bureau, one courier company, one enterprise.
 *
 * @param bureau of officers and supervisors, six digits
 * @param courier company code
 * @param enterprise unified social credit code
 */
public record Caller(String bureau, String courier, String enterprise) {

  private static final Caller ANYONE = new Caller("880101", "DMO", "91880101ABCDEFGH12");

  /** Officers of this bureau. */
  public static Caller bureau(String code) {
    return new Caller(code, ANYONE.courier, ANYONE.enterprise);
  }

  /** This courier's system. */
  public static Caller courier(String company) {
    return new Caller(ANYONE.bureau, company, ANYONE.enterprise);
  }

  /** This enterprise's system. */
  public static Caller enterprise(String uscc) {
    return new Caller(ANYONE.bureau, ANYONE.courier, uscc);
  }

  /** For whom a token with this role speaks; empty when for nobody in particular. */
  String party(Role role) {
    return switch (role) {
      case OFFICER, SUPERVISOR -> bureau;
      case COURIER -> courier;
      case ENTERPRISE -> enterprise;
      case OPERATOR, AUDITOR -> "";
    };
  }

  /** A valid token with this role. */
  String token(Role role) {
    return switch (role) {
      case OFFICER -> Tokens.officer(bureau);
      case SUPERVISOR -> Tokens.supervisor(bureau);
      case COURIER -> Tokens.courier(courier);
      case ENTERPRISE -> Tokens.enterprise(enterprise);
      case OPERATOR -> Tokens.operator();
      case AUDITOR -> Tokens.auditor();
    };
  }
}
