package org.leadrelay.precursor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.paper.Deals.NOON;
import static org.leadrelay.precursor.paper.Requirement.EXPORT;
import static org.leadrelay.precursor.paper.Requirement.IMPORT;
import static org.leadrelay.precursor.paper.Requirement.PRODUCTION;
import static org.leadrelay.precursor.paper.Requirement.PRODUCTION_FILING;
import static org.leadrelay.precursor.paper.Requirement.PURCHASE;
import static org.leadrelay.precursor.paper.Requirement.PURCHASE_BY_PERSON;
import static org.leadrelay.precursor.paper.Requirement.PURCHASE_FILING;
import static org.leadrelay.precursor.paper.Requirement.SALE;
import static org.leadrelay.precursor.paper.Requirement.SALE_FILING;
import static org.leadrelay.precursor.paper.Requirement.TRANSPORT;
import static org.leadrelay.precursor.paper.Requirement.TRANSPORT_FILING;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.substance.Mass;

class NeedsTest {

  private static final Party ORIGIN = new Party.AtSite(Deals.ORIGIN);
  private static final Party DESTINATION = new Party.AtSite(Deals.DESTINATION);
  private static final Party NEARBY = at(BUYER, "880102", false);
  private static final Mass LOAD = Mass.kilograms(10);

  private final Needs needs = new Needs(TREE);

  @Test
  void makingNeedsALicenceForTheFirstCategoryAndAFilingForTheOthers() {
    assertThat(needed(Flow.Kind.PRODUCE, "I-1", null, ORIGIN)).containsExactly(PRODUCTION);
    assertThat(needed(Flow.Kind.PRODUCE, "II-2", null, ORIGIN)).containsExactly(PRODUCTION_FILING);
  }

  @Test
  void sendingToAnotherPrefectureNeedsSalePurchaseAndTransport() {
    assertThat(needed(Flow.Kind.DISPATCH, "I-1", ORIGIN, DESTINATION))
        .containsExactly(SALE, PURCHASE, TRANSPORT);
    assertThat(needed(Flow.Kind.DISPATCH, "II-2", ORIGIN, DESTINATION))
        .containsExactly(SALE_FILING, PURCHASE_FILING, TRANSPORT);
    assertThat(needed(Flow.Kind.DISPATCH, "III-1", ORIGIN, DESTINATION))
        .containsExactly(SALE_FILING, PURCHASE_FILING, TRANSPORT_FILING);
  }

  @Test
  void insideAPrefectureNoTransportPaperIsNeeded() {
    assertThat(needed(Flow.Kind.DISPATCH, "II-2", ORIGIN, NEARBY))
        .containsExactly(SALE_FILING, PURCHASE_FILING);
    assertThat(needed(Flow.Kind.MOVE, "II-2", ORIGIN, at(SELLER, "880102", false))).isEmpty();
  }

  @Test
  void inAKeyAreaItIsNeededBetweenCountiesAndNotInsideOne() {
    assertThat(needed(Flow.Kind.MOVE, "II-2", ORIGIN, at(SELLER, "880102", true)))
        .containsExactly(TRANSPORT);
    assertThat(needed(Flow.Kind.MOVE, "II-2", ORIGIN, at(SELLER, "880101", true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "110101, 110105, false", "110101, 131081, true", "429004, 429005, true",
    "419001, 410102, true", "441900, 441900, false", "441900, 442000, true"
  })
  void theBorderIsThePrefecturesOrAMunicipalitys(String from, String to, boolean needed) {
    assertThat(
            needed(Flow.Kind.MOVE, "II-2", at(SELLER, from, false), at(SELLER, to, false))
                .contains(TRANSPORT))
        .isEqualTo(needed);
  }

  @Test
  void receivingNeedsThePurchasePaper() {
    assertThat(needed(Flow.Kind.RECEIVE, "I-1", ORIGIN, DESTINATION)).containsExactly(PURCHASE);
    assertThat(needed(Flow.Kind.RECEIVE, "II-2", null, DESTINATION))
        .containsExactly(PURCHASE_FILING);
  }

  @Test
  void theBorderOfTheCountryNeedsALicence() {
    assertThat(needed(Flow.Kind.IMPORT, "II-2", null, DESTINATION)).containsExactly(IMPORT);
    assertThat(needed(Flow.Kind.EXPORT, "III-1", ORIGIN, null)).containsExactly(EXPORT);
  }

  @Test
  void aPersonBuysNothingOfTheFirstTwoCategories() {
    assertThat(needed(Flow.Kind.DISPATCH, "I-1", ORIGIN, new Party.Person()))
        .containsExactly(SALE, PURCHASE_BY_PERSON);
    assertThat(needed(Flow.Kind.DISPATCH, "II-2", ORIGIN, new Party.Person()))
        .containsExactly(SALE_FILING, PURCHASE_BY_PERSON);
    assertThat(needed(Flow.Kind.DISPATCH, "III-1", ORIGIN, new Party.Person()))
        .containsExactly(SALE_FILING, PURCHASE_FILING);
  }

  @ParameterizedTest
  @CsvSource({"III-4, 5000, false", "III-4, 5001, true", "III-2, 5000, true"})
  void aLittlePermanganateNeedsNoFiling(String substance, long grams, boolean needed) {
    var flow = flow(Flow.Kind.DISPATCH, substance, Mass.grams(grams), ORIGIN, new Party.Person());
    assertThat(needs.of(flow).stream().map(Need::requirement).anyMatch(PURCHASE_FILING::equals))
        .isEqualTo(needed);
  }

  @Test
  void aBuyerOffTheRegisterIsJudgedByItsCodeIfThereIsOne() {
    var named = flow(Flow.Kind.DISPATCH, "II-2", LOAD, ORIGIN, new Party.OffRegister(BUYER));
    var unnamed = flow(Flow.Kind.DISPATCH, "II-2", LOAD, ORIGIN, new Party.OffRegister(null));
    assertThat(needs.of(named).getLast().holders()).containsExactly(BUYER);
    assertThat(needs.of(unnamed).getLast().holders()).isEmpty();
    assertThat(needs.of(unnamed)).hasSize(2);
  }

  @Test
  void onlyDrugsAreBoughtOnACertificate() {
    var drug = needs.of(flow(Flow.Kind.RECEIVE, "I-12-1", LOAD, ORIGIN, DESTINATION)).getFirst();
    var other = needs.of(flow(Flow.Kind.RECEIVE, "I-1", LOAD, ORIGIN, DESTINATION)).getFirst();
    assertThat(drug.kinds()).contains(PaperKind.PURCHASE_CERTIFICATE);
    assertThat(other.kinds()).containsExactly(PaperKind.PURCHASE_PERMIT);
  }

  private List<Requirement> needed(
      Flow.Kind kind, String substance, @Nullable Party from, @Nullable Party to) {
    return needs.of(flow(kind, substance, LOAD, from, to)).stream().map(Need::requirement).toList();
  }

  private static Flow flow(
      Flow.Kind kind, String substance, Mass mass, @Nullable Party from, @Nullable Party to) {
    return Deals.between(kind, substance, mass, from, to, NOON, UUID.randomUUID());
  }

  private static Party at(String uscc, String place, boolean keyArea) {
    return new Party.AtSite(Cast.siteOf(uscc, place, keyArea));
  }
}
