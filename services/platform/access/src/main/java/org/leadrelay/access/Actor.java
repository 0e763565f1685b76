package org.leadrelay.access;

import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Who is calling: exactly one of these. */
public sealed interface Actor {

  /** The token's {@code sub}: the person or system, as the issuer names it. */
  String subject();

  /** On whose behalf, such as {@code officer:310000}: the same for all persons of a bureau. */
  String name();

  /** The roles that go with it. */
  Set<String> roles();

  /**
   * An officer of a bureau.
   *
   * @param supervisor whether it is a leading officer
   */
  record Officer(Jurisdiction jurisdiction, boolean supervisor, String subject) implements Actor {

    @Override
    public String name() {
      return Role.OFFICER + ":" + jurisdiction.code();
    }

    @Override
    public Set<String> roles() {
      return supervisor ? Set.of(Role.OFFICER, Role.SUPERVISOR) : Set.of(Role.OFFICER);
    }
  }

  /**
   * A courier company's system.
   *
   * @param company the company's code, such as {@code SF}
   */
  record Courier(String company, String subject) implements Actor {

    @Override
    public String name() {
      return Role.COURIER + ":" + company;
    }

    @Override
    public Set<String> roles() {
      return Set.of(Role.COURIER);
    }
  }

  /**
   * A licensed enterprise's system.
   *
   * @param uscc the unified social credit code, 18 characters
   */
  record Enterprise(String uscc, String subject) implements Actor {

    @Override
    public String name() {
      return Role.ENTERPRISE + ":" + uscc;
    }

    @Override
    public Set<String> roles() {
      return Set.of(Role.ENTERPRISE);
    }
  }

  /** Who runs the platform. */
  record Operator(String subject) implements Actor {

    @Override
    public String name() {
      return Role.OPERATOR;
    }

    @Override
    public Set<String> roles() {
      return Set.of(Role.OPERATOR);
    }
  }

  /** Internal audit. */
  record Auditor(String subject) implements Actor {

    @Override
    public String name() {
      return Role.AUDITOR;
    }

    @Override
    public Set<String> roles() {
      return Set.of(Role.AUDITOR);
    }
  }
}
