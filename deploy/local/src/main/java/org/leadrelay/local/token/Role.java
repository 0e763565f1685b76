package org.leadrelay.local.token;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.part.StackFailure;

/** A role of the suite, and the claim that says for whom its bearer acts. */
public enum Role {
  OFFICER("jurisdiction", "[0-9]{6}"),
  SUPERVISOR("jurisdiction", "[0-9]{6}"),
  COURIER("courier", "[A-Z0-9][A-Z0-9_-]{0,31}"),
  ENTERPRISE("enterprise", "[0-9A-HJ-NPQRTUWXY]{18}"),
  OPERATOR(null, ""),
  AUDITOR(null, "");

  private final @Nullable String claim;
  private final Pattern form;

  Role(@Nullable String claim, String form) {
    this.claim = claim;
    this.form = Pattern.compile(form);
  }

  /** The role of that name, in any case. */
  public static Role parse(String name) {
    for (var role : values()) {
      if (role.group().equals(name.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new StackFailure(
        "ROLE must be officer, supervisor, courier, enterprise, operator or auditor, not \"%s\"."
            .formatted(name));
  }

  /** The claim that this role carries beside {@code roles}; none for those who see no content. */
  public Optional<String> claim() {
    return Optional.ofNullable(claim);
  }

  /** The group of the realm whose members have this role. */
  String group() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean admits(String value) {
    return form.matcher(value).matches();
  }
}
