package org.leadrelay.courier;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.courier.Watching.DAY;
import static org.leadrelay.courier.Watching.STRANGER;
import static org.leadrelay.courier.Watching.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(IntakeKeys.class)
class ComplianceScopeTest {

  private static final Synth SYNTH = Synth.seeded(31);

  @BeforeEach
  void aParcelOfDmoIsSentFromTheStrangersRegion() {
    Watching.store(Watching.row("测试甲", SYNTH.mobile(), SYNTH.residentId(), SYNTH.address()));
  }

  @Test
  void aCourierSeesItsOwnRatesWhereverItsParcelsWereSent() {
    ask(Tokens.courier("DMO"), "")
        .statusCode(200)
        .body("total.parcels", greaterThan(0))
        .body("total.xrayed.missing", greaterThan(0))
        .body("total.realName.rate", equalTo("1.000000"))
        .body("items.courier", everyItem(equalTo("DMO")))
        .body("items.region", hasItem(STRANGER));
    ask(Tokens.courier("DMO"), "&courier=DMO&outlet=D-1&region=" + STRANGER)
        .statusCode(200)
        .body("total.parcels", greaterThan(0));
  }

  @Test
  void anotherCouriersRatesAreNotThereForIt() {
    ask(Tokens.courier("OMD"), "&courier=DMO").statusCode(404);
    ask(Tokens.courier("OMD"), "")
        .statusCode(200)
        .body("total.parcels", equalTo(0))
        .body("total.realName.rate", nullValue());
  }

  @Test
  void anOfficerSeesWhatIsSentFromItsOwnRegionAndBelow() {
    ask(Tokens.officer("880100"), "").statusCode(200).body("items.region", hasItem(STRANGER));
    ask(Tokens.officer("880000"), "&region=880100")
        .statusCode(200)
        .body("total.parcels", greaterThan(0));
    ask(Tokens.officer("880201"), "").statusCode(200).body("total.parcels", equalTo(0));
  }

  @Test
  void regionsOutsideAnOfficersScopeAreNotThere() {
    ask(Tokens.officer("880201"), "&region=" + STRANGER).statusCode(404);
    ask(Tokens.officer("880201"), "&region=880200").statusCode(404);
    ask(Tokens.officer("880201"), "&region=123456").statusCode(404);
  }

  private static ValidatableResponse ask(String token, String query) {
    var path = "/api/v1/compliance?from=%s&to=%s%s".formatted(DAY, DAY, query);
    return as(token).get(path).then();
  }
}
