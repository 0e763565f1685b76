package org.leadrelay.access.token;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says about its bearer.
 *
 * @param roles all of its roles, also such as are not the suite's
 * @param claims the actor claims that it carries, of whatever JSON type
 * @param subject its {@code sub}
 */
record TokenFacts(Set<String> roles, Map<String, Object> claims, String subject) {

  static final String JURISDICTION = "jurisdiction";
  static final String COURIER = "courier";
  static final String ENTERPRISE = "enterprise";

  /**
   * @param claim answers the value of a claim, or null
   */
  static TokenFacts of(
      Set<String> roles, Function<String, @Nullable Object> claim, String subject) {
    Map<String, Object> claims =
        Stream.of(JURISDICTION, COURIER, ENTERPRISE)
            .flatMap(
                name -> Stream.ofNullable(claim.apply(name)).map(value -> Map.entry(name, value)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new TokenFacts(roles, claims, subject);
  }
}
