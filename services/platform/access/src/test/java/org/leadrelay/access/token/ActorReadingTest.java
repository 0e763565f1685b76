package org.leadrelay.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.access.Actor;
import org.leadrelay.access.Actor.Auditor;
import org.leadrelay.access.Actor.Courier;
import org.leadrelay.access.Actor.Enterprise;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.access.Actor.Operator;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

class ActorReadingTest {

  private static final String USCC = "91880101MA00000000";

  private final ActorReading reading = new ActorReading(Jurisdictions.national());

  @Test
  void eachRoleWithItsClaimIsItsActor() {
    assertThat(read(Set.of("officer"), Map.of("jurisdiction", "310000")))
        .contains(new Officer(Jurisdiction.of("310000"), false, "sub"));
    assertThat(read(Set.of("supervisor"), Map.of("jurisdiction", "000000")))
        .contains(new Officer(Jurisdiction.NATION, true, "sub"));
    assertThat(read(Set.of("supervisor", "officer"), Map.of("jurisdiction", "000000")))
        .contains(new Officer(Jurisdiction.NATION, true, "sub"));
    assertThat(read(Set.of("courier"), Map.of("courier", "SF"))).contains(new Courier("SF", "sub"));
    assertThat(read(Set.of("enterprise"), Map.of("enterprise", USCC)))
        .contains(new Enterprise(USCC, "sub"));
    assertThat(read(Set.of("operator"), Map.of())).contains(new Operator("sub"));
    assertThat(read(Set.of("auditor"), Map.of())).contains(new Auditor("sub"));
  }

  @Test
  void rolesOfOtherSystemsDoNotCount() {
    assertThat(read(Set.of("operator", "offline_access"), Map.of())).contains(new Operator("sub"));
    assertThat(read(Set.of("offline_access"), Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sf", "S", "顺丰", "SF EXPRESS", "ABCDEFGHIJKLMNOPQ"})
  void aCourierCodeOfAnotherShapeIsNoActor(String code) {
    assertThat(read(Set.of("courier"), Map.of("courier", code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91880101MA0000000",
        "91880101MA000000000",
        "91880101MAI0000000",
        "91880101ma00000000"
      })
  void aCreditCodeOfAnotherShapeIsNoActor(String code) {
    assertThat(read(Set.of("enterprise"), Map.of("enterprise", code))).isEmpty();
  }

  @Test
  void theFictiveRegionIsNoBureauOfTheNation() {
    var claims = Map.<String, Object>of("jurisdiction", "880000");
    var demo = new ActorReading(Jurisdictions.withDemoRegion());
    assertThat(read(Set.of("officer"), claims)).isEmpty();
    assertThat(demo.read(new TokenFacts(Set.of("officer"), claims, "sub"))).isPresent();
  }

  @Test
  void aTokenWithoutSubjectIsNoActor() {
    assertThat(reading.read(new TokenFacts(Set.of("operator"), Map.of(), " "))).isEmpty();
  }

  @Property
  void anActorHasOneKindOfRoleAndItsClaimAlone(
      @ForAll("someRoles") Set<String> roles, @ForAll("someClaims") Map<String, Object> claims) {
    var kinds = new HashSet<>(roles);
    if (kinds.remove("supervisor")) {
      kinds.add("officer");
    }
    boolean fits = kinds.size() == 1 && claims.keySet().equals(claimsOf(kinds.iterator().next()));

    assertThat(read(roles, claims).isPresent()).isEqualTo(fits);
  }

  @Property
  void theActorsRolesAreNeverMoreThanTheTokens(
      @ForAll("someRoles") Set<String> roles, @ForAll("someClaims") Map<String, Object> claims) {
    read(roles, claims)
        .map(Actor::roles)
        .ifPresent(granted -> {
          var allowed = new HashSet<>(roles);
          if (roles.contains("supervisor")) {
            allowed.add("officer");
          }
          assertThat(allowed).containsAll(granted);
        });
  }

  @Provide
  Arbitrary<Set<String>> someRoles() {
    return Arbitraries.of("officer", "supervisor", "courier", "enterprise", "operator", "auditor")
        .set()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Map<String, Object>> someClaims() {
    var values = Map.of("jurisdiction", "310000", "courier", "SF", "enterprise", USCC);
    return Arbitraries.of(values.keySet())
        .set()
        .ofMaxSize(2)
        .map(names -> {
          var claims = new HashMap<String, Object>();
          names.forEach(name -> claims.put(name, values.getOrDefault(name, "")));
          return claims;
        });
  }

  private static Set<String> claimsOf(String kind) {
    return switch (kind) {
      case "officer" -> Set.of("jurisdiction");
      case "courier", "enterprise" -> Set.of(kind);
      default -> Set.of();
    };
  }

  private Optional<Actor> read(Set<String> roles, Map<String, Object> claims) {
    return reading.read(new TokenFacts(roles, claims, "sub"));
  }
}
