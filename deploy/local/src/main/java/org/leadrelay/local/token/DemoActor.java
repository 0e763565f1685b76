package org.leadrelay.local.token;

import java.util.Locale;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.part.StackFailure;

/**
 * Somebody who may call the suite: a role and for whom it is held.
 *
 * @param actsFor a jurisdiction, a courier company's code or a social credit code; empty for roles
 *     without such a claim
 */
public record DemoActor(Role role, String actsFor) {

  public DemoActor {
    if (!role.admits(actsFor)) {
      var claim = role.claim().orElse("claim").toUpperCase(Locale.ROOT);
      throw new StackFailure(
          "ROLE=%s does not go with %s=%s.".formatted(role.group(), claim, actsFor));
    }
  }

  public static DemoActor officer(String jurisdiction) {
    return new DemoActor(Role.OFFICER, jurisdiction);
  }

  public static DemoActor supervisor(String jurisdiction) {
    return new DemoActor(Role.SUPERVISOR, jurisdiction);
  }

  public static DemoActor courier(String company) {
    return new DemoActor(Role.COURIER, company);
  }

  public static DemoActor enterprise(String uscc) {
    return new DemoActor(Role.ENTERPRISE, uscc);
  }

  public static DemoActor operator() {
    return new DemoActor(Role.OPERATOR, "");
  }

  public static DemoActor auditor() {
    return new DemoActor(Role.AUDITOR, "");
  }

  /** {@code role=officer jurisdiction=310000}, {@code role=courier courier=SF} and so on. */
  public static DemoActor parse(Arguments arguments) {
    var role = Role.parse(arguments.value("role"));
    var actsFor = role.claim().map(arguments::value).orElse("");
    return new DemoActor(role, actsFor.toUpperCase(Locale.ROOT));
  }

  /** The name under which the realm knows this actor. */
  String username() {
    var suffix = actsFor.isEmpty() ? "" : "-" + actsFor.toLowerCase(Locale.ROOT);
    return role.group() + suffix;
  }
}
