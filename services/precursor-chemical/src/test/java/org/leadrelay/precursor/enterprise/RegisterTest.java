package org.leadrelay.precursor.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.enterprise.Cast.particulars;
import static org.leadrelay.precursor.enterprise.Cast.site;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.precursor.enterprise.Entry.Refusal;
import org.leadrelay.precursor.enterprise.Entry.Written;

class RegisterTest {

  private final InMemoryRegister register = new InMemoryRegister();
  private final Books books = new Books();
  private final RegisterLedger ledger =
      new RegisterLedger(register.enterprises(), register.sites(), TREE, books, Clock.systemUTC());
  private final RegisterEnterprise registering =
      new RegisterEnterprise(register.enterprises(), ledger, TREE);
  private final KeepSites keeping =
      new KeepSites(register.enterprises(), register.sites(), ledger, TREE);

  @Test
  void theBureauOfTheSeatAndThoseAboveItRegister() {
    assertThat(put("880101", SELLER, "880101")).isEqualTo(written(1, true));
    assertThat(put("880000", BUYER, "880101")).isEqualTo(written(1, true));
    assertThat(books.actions()).containsExactly("register", "register");
    assertThat(books.last().by()).isEqualTo(AuditActor.supervisor("880000", "officer-880000"));
    assertThat(books.last().facts().toString()).doesNotContain("测试", "15412348000");
  }

  @Test
  void anotherBureauDoesNotAndNothingIsWritten() {
    assertThat(put("880201", SELLER, "880101")).isEqualTo(Refusal.PLACE_OUT_OF_SCOPE);
    assertThat(put("880000", SELLER, "889999")).isEqualTo(Refusal.PLACE_UNKNOWN);
    assertThat(register.size()).isZero();
    assertThat(books.actions()).isEmpty();
  }

  @Test
  void aChangeCountsAndKeepsWhoItIs() {
    put("880101", SELLER, "880101");
    var id = register.enterprises().find(SELLER).orElseThrow().id();
    assertThat(put("880101", SELLER, "880101")).isEqualTo(written(2, false));
    assertThat(register.enterprises().find(SELLER).orElseThrow().id()).isEqualTo(id);
    assertThat(books.actions()).containsExactly("register", "change");
  }

  @Test
  void whoDoesNotSeeAnEnterpriseDoesNotChangeItNorLearnOfIt() {
    put("880101", SELLER, "880101");
    assertThat(put("880201", SELLER, "880201")).isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void whoOnlySeesItByOneOfItsSitesDoesNotChangeIt() {
    put("880101", SELLER, "880101");
    open("880101", SELLER, "880201");
    assertThat(put("880201", SELLER, "880201")).isEqualTo(Refusal.PLACE_OUT_OF_SCOPE);
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    put("880101", SELLER, "880101");
    assertThatIllegalStateException()
        .isThrownBy(() ->
            registering.register(
                bureau("880101"),
                SELLER,
                version -> {
                  throw new IllegalStateException("stale " + version);
                },
                particulars("880101", Kind.TRADER)))
        .withMessage("stale 1");
  }

  @Test
  void aSiteIsOpenedByTheSeatsBureauAnywhereAndByItsOwnOnceItKnows() {
    put("880101", SELLER, "880101");
    assertThat(open("880201", SELLER, "880201")).isEqualTo(Refusal.NOT_FOUND);
    assertThat(open("880101", SELLER, "880201")).isInstanceOf(UUID.class);
    assertThat(open("880201", SELLER, "880201")).isInstanceOf(UUID.class);
    assertThat(open("880201", SELLER, "880281")).isEqualTo(Refusal.PLACE_OUT_OF_SCOPE);
    assertThat(open("880101", BUYER, "880101")).isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void aSiteLiesInACounty() {
    put("880101", SELLER, "880101");
    assertThat(open("880101", SELLER, "880200")).isEqualTo(Refusal.PLACE_TOO_WIDE);
    assertThat(open("880101", SELLER, "889999")).isEqualTo(Refusal.PLACE_UNKNOWN);
  }

  @Test
  void anEnterpriseIsSeenWhereItsSitesAreAndASiteOnlyWhereItIs() {
    put("880101", SELLER, "880101");
    var site = (UUID) open("880101", SELLER, "880201");
    for (var sees : new String[] {"880101", "880100", "880201", "880200", "880000", "000000"}) {
      assertThat(register.enterprises().see(SELLER, bureau(sees))).as(sees).isPresent();
    }
    assertThat(register.enterprises().see(SELLER, bureau("880281"))).isEmpty();
    assertThat(register.enterprises().see(SELLER, enterprise(SELLER))).isPresent();
    assertThat(register.enterprises().see(SELLER, enterprise(BUYER))).isEmpty();
    assertThat(register.sites().see(site, bureau("880201"))).isPresent();
    assertThat(register.sites().see(site, bureau("880101"))).isEmpty();
    assertThat(register.sites().see(site, enterprise(SELLER))).isPresent();
    assertThat(register.sites().see(site, enterprise(BUYER))).isEmpty();
  }

  @Test
  void aSiteIsChangedWhereItIsAndDoesNotMove() {
    put("880101", SELLER, "880101");
    var site = (UUID) open("880101", SELLER, "880101");
    assertThat(change("880101", site, "880101")).isEqualTo(written(2, false));
    assertThat(change("880101", site, "880102")).isEqualTo(Refusal.PLACE_OUT_OF_SCOPE);
    assertThat(change("880201", site, "880101")).isEqualTo(Refusal.NOT_FOUND);
    assertThat(books.actions()).containsExactly("register", "open", "change");
  }

  @Test
  void whoAnswersIsShownForAPurposeThatIsOnTheChain() {
    put("880101", SELLER, "880101");
    var site = (UUID) open("880101", SELLER, "880201");
    var contacts = new ShowContact(register.enterprises(), register.sites(), ledger);
    assertThat(contacts.ofEnterprise(bureau("880101"), SELLER, "核对负责人", "A-1"))
        .contains(Cast.PERSON);
    assertThat(contacts.ofSite(bureau("880201"), site, "核对负责人", "A-2")).contains(Cast.PERSON);
    assertThat(books.last().facts()).containsExactly(entry("caseNumber", "A-2"));
    assertThat(contacts.ofSite(bureau("880101"), site, "核对负责人", "A-2")).isEmpty();
    assertThat(contacts.ofEnterprise(bureau("880281"), SELLER, "核对负责人", "A-1")).isEmpty();
    assertThat(books.actions()).containsExactly("register", "open", "reveal", "reveal");
    assertThat(Cast.PERSON).hasToString("Contact[masked]");
  }

  private Object put(String by, String uscc, String place) {
    return told(registering.register(bureau(by), uscc, _ -> {}, particulars(place, Kind.TRADER)));
  }

  private Object open(String by, String uscc, String place) {
    var entry = keeping.open(bureau(by), uscc, site(place));
    return entry instanceof Written<Site>(var site, var _) ? site.id() : told(entry);
  }

  private Object change(String by, UUID id, String place) {
    return told(keeping.change(bureau(by), id, _ -> {}, site(place)));
  }

  private static String written(long version, boolean fresh) {
    return "version %d, fresh %b".formatted(version, fresh);
  }

  private static Object told(Entry<?> entry) {
    return switch (entry) {
      case Entry.Refused<?>(var why) -> why;
      case Written<?>(Enterprise now, var fresh) -> written(now.version(), fresh);
      case Written<?>(Site now, var fresh) -> written(now.version(), fresh);
      case Written<?> other -> other;
    };
  }
}
