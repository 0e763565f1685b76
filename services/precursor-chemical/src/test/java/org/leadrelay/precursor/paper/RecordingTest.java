package org.leadrelay.precursor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.enterprise.Cast.particulars;
import static org.leadrelay.precursor.paper.Deals.FIRST;
import static org.leadrelay.precursor.paper.Deals.LAST;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Books;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.precursor.enterprise.InMemoryRegister;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.RegisterEnterprise;
import org.leadrelay.precursor.enterprise.RegisterLedger;
import org.leadrelay.precursor.paper.ChangeStanding.Change;
import org.leadrelay.precursor.paper.ChangeStanding.Ground;
import org.leadrelay.precursor.paper.Issuer.Authority;
import org.leadrelay.precursor.paper.PaperEntry.Refusal;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.precursor.paper.PaperEntry.Written;
import org.leadrelay.precursor.paper.Standing.Status;

class RecordingTest {

  private static final String SCAN = "0a".repeat(32);

  private final InMemoryRegister register = new InMemoryRegister();
  private final InMemoryPapers papers = new InMemoryPapers();
  private final Books books = new Books();
  private final Competence competence =
      new Competence(register.enterprises(), register.sites(), TREE);
  private final PaperLedger ledger = new PaperLedger(papers, competence, books, Clock.systemUTC());
  private final RecordPaper recording =
      new RecordPaper(papers, ledger, competence, TREE, Clock.systemUTC());
  private final ChangeStanding changing =
      new ChangeStanding(papers, ledger, competence, Clock.systemUTC());

  @BeforeEach
  void enterprises() {
    var rows =
        new RegisterLedger(
            register.enterprises(), register.sites(), TREE, new Books(), Clock.systemUTC());
    var registering = new RegisterEnterprise(register.enterprises(), rows, TREE);
    registering.register(bureau("880101"), SELLER, _ -> {}, particulars("880101", Kind.TRADER));
    registering.register(bureau("880201"), BUYER, _ -> {}, particulars("880201", Kind.USER));
  }

  @Test
  void aPolicePaperIsRecordedByTheBureauThatGaveIt() {
    assertThat(status(bureau("880201"), filing("1"))).isEqualTo(Status.ACTIVE);
    assertThat(status(bureau("880200"), filing("2"))).isEqualTo(Refusal.PAPER_RECORDED_ELSEWHERE);
    assertThat(books.actions()).containsExactly("record");
  }

  @Test
  void aPaperOfAnotherAuthorityIsRecordedWhereItsHolderIsFromItsScan() {
    assertThat(status(bureau("880101"), licence(SCAN))).isEqualTo(Status.ACTIVE);
    assertThat(status(bureau("880101"), licence(null))).isEqualTo(Refusal.SCAN_REQUIRED);
    assertThat(status(bureau("880201"), licence(SCAN))).isEqualTo(Refusal.PAPER_RECORDED_ELSEWHERE);
  }

  @Test
  void anEnterpriseClaimsItsOwnPapersOnly() {
    assertThat(status(enterprise(BUYER), filing("1"))).isEqualTo(Status.CLAIMED);
    assertThat(status(enterprise(SELLER), filing("1"))).isEqualTo(Refusal.HOLDER_UNKNOWN);
    assertThat(status(enterprise(STRANGER), filing("1", STRANGER)))
        .isEqualTo(Refusal.HOLDER_UNKNOWN);
  }

  @Test
  void aNumberIsGivenOnceAndAClaimDoesNotGiveIt() {
    var claimed = written(recording.record(enterprise(BUYER), filing("1")));
    var first = written(recording.record(bureau("880201"), filing("1")));
    assertThat(recording.record(bureau("880201"), filing("1")))
        .isEqualTo(new Refused(Refusal.PAPER_NUMBER_TAKEN, first.id()));
    assertThat(change("880201", claimed.id(), Change.CONFIRM))
        .isEqualTo(new Refused(Refusal.PAPER_NUMBER_TAKEN, first.id()));
  }

  @Test
  void whatTheLawDoesNotKnowIsNotRecorded() {
    assertThat(status(bureau("880201"), filing("1", "I-1", BUYER)))
        .isEqualTo(Refusal.PAPER_KIND_UNFIT);
    assertThat(
            status(
                bureau("880201"),
                draft(PaperKind.PURCHASE_FILING, "II-2", Authority.POLICE, "889999", BUYER, null)))
        .isEqualTo(Refusal.ISSUER_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "PRODUCTION_LICENCE, I-9, DRUG, 880000, true",
    "PRODUCTION_LICENCE, I-1, DRUG, 880000, false",
    "PRODUCTION_LICENCE, I-1, EMERGENCY, 880000, true",
    "PRODUCTION_LICENCE, I-1, EMERGENCY, 880100, false",
    "PRODUCTION_FILING, II-2, EMERGENCY, 880100, true",
    "PRODUCTION_FILING, II-2, EMERGENCY, 110000, true",
    "PRODUCTION_FILING, II-2, EMERGENCY, 419001, true",
    "PRODUCTION_FILING, II-2, EMERGENCY, 880000, false",
    "PRODUCTION_FILING, II-2, EMERGENCY, 880101, false",
    "SALE_FILING, III-1, EMERGENCY, 880101, true",
    "SALE_FILING, III-1, EMERGENCY, 441900, true",
    "SALE_FILING, III-1, EMERGENCY, 880100, false",
    "PURCHASE_PERMIT, I-1, POLICE, 880000, true",
    "PURCHASE_PERMIT, II-2, POLICE, 880000, false",
    "PURCHASE_CERTIFICATE, I-9, DRUG, 880000, true",
    "TRANSPORT_PERMIT, I-1, POLICE, 880100, true",
    "TRANSPORT_PERMIT, II-2, POLICE, 880101, true",
    "TRANSPORT_FILING, III-1, POLICE, 880101, true",
    "IMPORT_LICENCE, II-2, COMMERCE, 000000, true",
    "EXPORT_LICENCE, II-2, COMMERCE, 880000, true",
    "EXPORT_LICENCE, II-2, COMMERCE, 880100, false",
    "PRODUCTION_FILING, II-2, EMERGENCY, 000000, false",
    "EXEMPTION, III-4, POLICE, 880101, true"
  })
  void eachPaperComesFromItsAuthorityAndLevel(
      PaperKind kind, String substance, Authority authority, String place, boolean known) {
    assertThat(
            new Issuing(TREE)
                .knows(
                    kind,
                    Deals.substance(substance),
                    new Issuer(authority, Jurisdiction.of(place))))
        .isEqualTo(known);
  }

  @Test
  void aPaperIsSuspendedResumedAndRevokedByWhoRecordsIt() {
    var paper = written(recording.record(bureau("880201"), filing("1")));
    assertThat(statusAfter("880201", paper.id(), Change.RESUME))
        .isEqualTo(Refusal.PAPER_WRONG_STATUS);
    assertThat(statusAfter("880201", paper.id(), Change.SUSPEND)).isEqualTo(Status.SUSPENDED);
    assertThat(statusAfter("880201", paper.id(), Change.RESUME)).isEqualTo(Status.ACTIVE);
    assertThat(statusAfter("880000", paper.id(), Change.REVOKE))
        .isEqualTo(Refusal.PAPER_RECORDED_ELSEWHERE);
    assertThat(statusAfter("880201", paper.id(), Change.REVOKE)).isEqualTo(Status.REVOKED);
    assertThat(statusAfter("880101", paper.id(), Change.SUSPEND)).isEqualTo(Refusal.NOT_FOUND);
    assertThat(books.actions()).containsExactly("record", "suspend", "resume", "revoke");
    assertThat(books.last().facts()).containsEntry("ground", "VIOLATION");
  }

  @Test
  void aClaimCountsOnceItIsConfirmed() {
    var claimed = written(recording.record(enterprise(BUYER), filing("1")));
    assertThat(statusAfter("880201", claimed.id(), Change.CONFIRM)).isEqualTo(Status.ACTIVE);
    assertThat(statusAfter("880201", claimed.id(), Change.CONFIRM))
        .isEqualTo(Refusal.PAPER_WRONG_STATUS);
  }

  @Test
  void holderIssuerAndThoseAboveSeeAPaperAndNobodyElse() {
    var paper = written(recording.record(bureau("880101"), licence(SCAN)));
    for (var sees : new String[] {"880101", "880100", "880000", "000000"}) {
      assertThat(papers.see(paper.id(), bureau(sees))).as(sees).isPresent();
    }
    assertThat(papers.see(paper.id(), enterprise(SELLER))).isPresent();
    assertThat(papers.see(paper.id(), enterprise(BUYER))).isEmpty();
    assertThat(papers.see(paper.id(), bureau("880201"))).isEmpty();
  }

  private Object status(Reader who, RecordPaper.Draft draft) {
    return told(recording.record(who, draft));
  }

  private Object statusAfter(String by, UUID paper, Change change) {
    return told(change(by, paper, change));
  }

  private PaperEntry change(String by, UUID paper, Change change) {
    return changing.change(bureau(by), paper, _ -> {}, change, Ground.VIOLATION);
  }

  private static Object told(PaperEntry entry) {
    return switch (entry) {
      case Written(var paper) -> paper.status();
      case Refused(var why, var _) -> why;
    };
  }

  private static Paper written(PaperEntry entry) {
    return ((Written) entry).paper();
  }

  private static RecordPaper.Draft filing(String number) {
    return filing(number, BUYER);
  }

  private static RecordPaper.Draft filing(String number, String holder) {
    return filing(number, "II-2", holder);
  }

  private static RecordPaper.Draft filing(String number, String substance, String holder) {
    var base =
        draft(PaperKind.PURCHASE_FILING, substance, Authority.POLICE, "880201", holder, null);
    return new RecordPaper.Draft(
        base.kind(),
        number,
        holder,
        null,
        base.substance(),
        null,
        1,
        FIRST,
        LAST,
        base.issuer(),
        null,
        null);
  }

  private static RecordPaper.Draft licence(@Nullable String scan) {
    return draft(PaperKind.SALE_FILING, "II-2", Authority.EMERGENCY, "880100", SELLER, scan);
  }

  private static RecordPaper.Draft draft(
      PaperKind kind,
      String substance,
      Authority authority,
      String place,
      String holder,
      @Nullable String scan) {
    return new RecordPaper.Draft(
        kind,
        "演〔2026〕1 号",
        holder,
        null,
        Deals.substance(substance),
        null,
        null,
        FIRST,
        LAST,
        new Issuer(authority, Jurisdiction.of(place)),
        null,
        scan);
  }
}
