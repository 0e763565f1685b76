package org.leadrelay.intake.lead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which fields of the request two registrations of one lead differ. */
final class Difference {

  private final List<String> fields = new ArrayList<>();

  private Difference() {}

  static List<String> between(Content one, Content other) {
    var difference = new Difference();
    difference.compare("category", one.category(), other.category());
    difference.compare("narrative", one.narrative(), other.narrative());
    difference.compare("occurredAt", one.occurredAt(), other.occurredAt());
    difference.compare("foundAt", one.foundAt(), other.foundAt());
    difference.compare("foundBy", one.foundBy(), other.foundBy());
    difference.compare("handling", one.handling(), other.handling());
    difference.compare("identifiers", given(one), given(other));
    difference.compare("substances", substances(one), substances(other));
    difference.compare("demo", one.demo(), other.demo());
    return difference.fields;
  }

  private void compare(String field, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      fields.add(field);
    }
  }

  private static Set<String> given(Content content) {
    return content
        .counting()
        .filter(it -> it.origin() == NamedIdentifier.Origin.GIVEN)
        .map(it -> "%s|%s|%s".formatted(it.type(), it.value(), it.role()))
        .collect(Collectors.toSet());
  }

  /** 1.50 and 1.5 grams are the same. */
  private static List<String> substances(Content content) {
    return content.substances().stream()
        .map(it -> "%s|%s|%s".formatted(it.code(), it.text(), plain(it.grams())))
        .toList();
  }

  private static String plain(@Nullable BigDecimal grams) {
    return grams == null ? "" : grams.stripTrailingZeros().toPlainString();
  }
}
