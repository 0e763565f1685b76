package org.leadrelay.access.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.testkit.Token;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(TrustedTestKey.class)
class AccessTest {

  private static final String USCC = "91880101MA00000000";

  private static final Map<String, String> TOKENS =
      Map.of(
          "officer", Tokens.officer("310000"),
          "supervisor", Tokens.supervisor("310000"),
          "courier", Tokens.courier("DMO"),
          "enterprise", Tokens.enterprise(USCC),
          "operator", Tokens.operator(),
          "auditor", Tokens.auditor());

  static Stream<Arguments> everyRoleAtEveryDoor() {
    return TOKENS.keySet().stream()
        .flatMap(role -> TOKENS.keySet().stream().map(door -> Arguments.of(role, door)));
  }

  @ParameterizedTest
  @MethodSource("everyRoleAtEveryDoor")
  void aRoleOpensItsOwnDoorAlone(String role, String door) {
    boolean opens = role.equals(door) || (role.equals("supervisor") && door.equals("officer"));
    var answer = knock(TOKENS.getOrDefault(role, ""), door);
    if (opens) {
      answer.statusCode(200);
    } else {
      assertProblem(answer, 403, "ROLE_REQUIRED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "courier", "operator", "auditor", "forgotten"})
  void withoutATokenNoDoorOpens(String door) {
    assertProblem(given().get("/door/" + door).then(), 401, "UNAUTHENTICATED")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void aDoorWithoutALabelStaysClosedToEverybody() {
    TOKENS
        .values()
        .forEach(token -> assertProblem(knock(token, "forgotten"), 403, "ROLE_REQUIRED"));
  }

  @Test
  void thePublicDoorIsOpenAndKnowsWhoComes() {
    given().get("/door/anybody").then().statusCode(200).body(equalTo("public"));
    knock(Tokens.officer("310000"), "anybody")
        .body(equalTo("officer:310000|leadrelay-test|officer-310000"));
    knock(Token.plain().roles("officer").signed(), "anybody").body(equalTo("public"));
  }

  @Test
  void aCallerWithoutAzpIsStillACaller() {
    knock(Token.plain().roles("operator").with("azp", null).signed(), "operator")
        .body(equalTo("operator||test-subject"));
  }

  @Test
  void askingForAnActorRefusesWhoIsNone() {
    assertProblem(given().get("/door/asks-for-an-actor").then(), 401, "UNAUTHENTICATED");
    assertProblem(knock(Token.plain().signed(), "asks-for-an-actor"), 403, "ROLE_REQUIRED");
    assertProblem(knock(Tokens.courier("DMO"), "asks-for-an-officer"), 403, "ROLE_REQUIRED");
    knock(Tokens.courier("DMO"), "asks-for-an-actor").statusCode(200).body(equalTo("courier:DMO"));
  }

  @Test
  void theRightToAskComesBeforeTheFormOfTheQuestion() {
    assertProblem(given().get("/door/officer/malformed").then(), 401, "UNAUTHENTICATED");
    assertProblem(knock(Tokens.auditor(), "officer/malformed"), 403, "ROLE_REQUIRED");
    assertProblem(knock(Tokens.officer("310000"), "officer/malformed"), 400, "VALIDATION_FAILED");
  }

  static List<String> unfit() {
    return List.of(
        Token.plain().roles("officer").signed(),
        Token.plain().roles("officer").jurisdiction("999999").signed(),
        Token.plain().roles("officer").jurisdiction("31000").signed(),
        Token.plain().roles("officer").with("jurisdiction", 310000).signed(),
        Token.plain().roles("officer").with("jurisdiction", List.of("310000")).signed(),
        Token.plain().roles("officer").jurisdiction("310000").courier("DMO").signed(),
        Token.plain().roles("officer", "auditor").jurisdiction("310000").signed(),
        Token.plain().roles("Officer").jurisdiction("310000").signed(),
        Token.plain().jurisdiction("310000").signed(),
        Token.plain().roles("officer").jurisdiction("310000").with("sub", null).signed());
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void aTokenWhoseClaimsDoNotFitItsRoleOpensNothing(String token) {
    assertProblem(knock(token, "officer"), 403, "ROLE_REQUIRED");
  }

  static List<String> untrusted() throws NoSuchAlgorithmException {
    var stranger = KeyPairGenerator.getInstance("RSA");
    stranger.initialize(2048);
    var officer = Token.plain().roles("officer").jurisdiction("310000");
    return List.of(
        "nonsense",
        officer.expired().signed(),
        officer.issuer("https://elsewhere.test").signed(),
        officer.audience("another-system").signed(),
        officer.signedWith(stranger.generateKeyPair().getPrivate()));
  }

  @ParameterizedTest
  @MethodSource("untrusted")
  void aTokenThatIsNotTrustedIsNone(String token) {
    assertProblem(knock(token, "officer"), 401, "UNAUTHENTICATED")
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void theCatalogueNeedsNoToken() {
    given().get("/api/v1/problems").then().statusCode(200);
  }

  private static ValidatableResponse knock(String token, String door) {
    return given().auth().oauth2(token).get("/door/" + door).then();
  }

  private static ValidatableResponse assertProblem(
      ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
