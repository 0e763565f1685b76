package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.TREE;
import static org.leadrelay.intake.lead.Bureau.leader;
import static org.leadrelay.intake.lead.Bureau.officer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadrelay.jurisdiction.Jurisdiction;

class AudienceTest {

  private final Bureau bureau = new Bureau();

  @Test
  void anOpenLeadIsSeenByItsBureauAndAllAboveIt() {
    var lead = bureau.registered(Handling.OPEN);

    assertSeen(lead, officer("880101"), officer("880100"), officer("880000"), officer("000000"));
    assertUnseen(lead, leader("880102"), leader("440300"));
  }

  @Test
  void aRestrictedLeadIsSeenByItsBureauAndTheLeadingOfficersAboveIt() {
    var lead = bureau.registered(Handling.RESTRICTED);

    assertSeen(lead, officer("880101"), leader("880100"), leader("000000"));
    assertUnseen(lead, officer("880100"), officer("000000"), leader("440300"));
  }

  @Test
  void aSecretIsSeenByItsBureauAndTheNationsLeadingOfficers() {
    var lead = bureau.registered(Handling.SECRET);

    assertSeen(lead, officer("880101"), leader("000000"));
    assertUnseen(lead, leader("880100"), officer("000000"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Handling.class,
      names = {"RESTRICTED", "SECRET"})
  void aNamedReaderSeesWhatIsNotOpenWhereverHeServes(Handling handling) {
    var lead = bureau.registered(handling);
    var reader = new Signatory(Jurisdiction.of("440300"), false, "colleague");
    assertUnseen(lead, reader);

    var shared =
        bureau.acted(
            LEADER,
            lead,
            new Action.Amend(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of("colleague")),
                List.of(),
                List.of()));

    assertSeen(shared, reader);
  }

  @Test
  void nobodyAboveHearsOfWhatIsNotOpen() {
    assertThat(bureau.ledger.above(bureau.registered(Handling.OPEN))).hasSize(3);
    assertThat(bureau.ledger.above(bureau.registered(Handling.RESTRICTED))).isEmpty();
  }

  private static void assertSeen(Lead lead, Signatory... readers) {
    assertThat(readers).allMatch(reader -> Audience.sees(reader, lead, TREE));
  }

  private static void assertUnseen(Lead lead, Signatory... readers) {
    assertThat(readers).noneMatch(reader -> Audience.sees(reader, lead, TREE));
  }
}
