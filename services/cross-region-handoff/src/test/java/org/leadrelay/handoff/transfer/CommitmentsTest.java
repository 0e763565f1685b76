package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the chain commits to, field by field. */
class CommitmentsTest {

  @Test
  void theFirstEntryCommitsToThePackage() {
    var state = Story.sent().office.records.lastNote().state();

    assertThat(state)
        .containsEntry("package.summary", Samples.text("summary"))
        .containsEntry("package.category", "INTERNET_SALE")
        .containsEntry("package.occurredAt", "2026-11-20T12:00:00Z")
        .containsEntry("package.identifiers[0]", "ALIAS|" + Samples.text("alias"))
        .containsKeys("package.evidence[0].sha256", "package.evidence[0].mediaType");
  }

  @Test
  void anEntryThatDoesNotTouchThePackageDoesNotCommitToItAgain() {
    assertThat(Story.received().office.records.lastNote().state().keySet())
        .noneMatch(name -> name.startsWith("package."));
  }

  @Test
  void aSupplementCommitsToThePackageAsItIsThen() {
    var state =
        Story.returned(ReturnReason.INCOMPLETE)
            .then(ORIGIN, Samples.supplement(2))
            .office
            .records
            .lastNote()
            .state();

    assertThat(state)
        .containsEntry("package.identifiers[1]", "ALIAS|" + Samples.text("alias2"))
        .containsKey("package.evidence[1].sha256")
        .containsEntry("hops[1].supplements[0]", Samples.text("supplement"));
  }

  @Test
  void whatWasNotSaidIsNotCommittedTo() {
    var content =
        new LeadPackage("title", "summary", LeadPackage.Category.OTHER, null, List.of(), List.of());

    var state = Commitments.of(Story.sent().now(), content);

    assertThat(state).doesNotContainKeys("package.occurredAt", "hops[1].grounds");
    assertThat(state.values()).doesNotContain("");
  }

  @Test
  void theHolderIsCommittedToUntilTheEnd() {
    assertThat(last(Story.accepted())).containsEntry("holder", "880200");
    assertThat(last(Story.closed())).doesNotContainKey("holder");
  }

  @Test
  void outcomeAndFeedbackAreCommittedToWithTheirFigures() {
    assertThat(last(Story.concluded()))
        .containsEntry("outcome.outcome", "CONFIRMED_CRIMINAL")
        .containsEntry("outcome.persons[0]", "DETAINED|2")
        .containsEntry("outcome.seizures[0]", "HEROIN|12.50")
        .containsEntry("outcome.caseNumber", Samples.text("case"));
  }

  /** Else the chain proves three persons where five were reported. */
  @Test
  void figuresOfOneMeasureThatAreSaidInTwoLinesAreBothCommittedTo() {
    assertThat(committed(2, 3)).isNotEqualTo(committed(3));
  }

  @Test
  void theClearPartNamesStateDestinationHopAndHolder() {
    assertThat(Story.accepted().office.records.lastNote().facts())
        .isEqualTo(
            Map.of("state", "ACCEPTED", "destination", "880200", "hop", "1", "holder", "880200"));
    assertThat(Story.closed().office.records.lastNote().facts()).doesNotContainKey("holder");
  }

  private static Map<String, String> committed(Integer... counts) {
    var persons = Stream.of(counts).map(it -> new Findings.Persons(Measure.DETAINED, it)).toList();
    var report = new Action.GiveFeedback("text", new Findings(null, persons, List.of()), List.of());
    return last(Story.accepted().then(Story.DESTINATION, report));
  }

  private static Map<String, String> last(Story story) {
    return story.office.records.lastNote().state();
  }
}
