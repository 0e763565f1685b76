package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadrelay.events.Fact;

/** What people write travels sealed: events and the clear part of the chain carry codes alone. */
class CodesOnlyTest {

  /** Between them every action with every field written in. */
  static Stream<Story> everythingThatCanBeWritten() {
    var longWay =
        Story.sent()
            .then(DESTINATION, Samples.giveBack(ReturnReason.INCOMPLETE))
            .then(ORIGIN, Samples.supplement(2))
            .then(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE))
            .then(ORIGIN, Samples.redirect("880200", Samples.text("grounds")))
            .then(DESTINATION, Samples.receive())
            .then(DESTINATION, Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION, "310115"))
            .then(ORIGIN, Samples.redirect("880200", Samples.text("more grounds")))
            .then(DESTINATION, Samples.accept())
            .then(DESTINATION, Samples.feedback())
            .then(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.MERGED))
            .then(ORIGIN, Samples.close());
    longWay.office.packages.reveal(DESTINATION, longWay.id, Samples.text("purpose"), "A-1");
    var shortWay = Story.returned(ReturnReason.NOT_A_MATTER).then(ORIGIN, Samples.withdraw());
    return Stream.of(longWay, shortWay);
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBeWritten")
  void noEventCarriesWhatSomebodyWrote(Story story) {
    assertThat(story.office.records.facts())
        .extracting(Fact::toString)
        .allSatisfy(fact -> assertThat(fact).doesNotContain(Samples.MARKER));
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBeWritten")
  void noClearPartOfAnEntryCarriesWhatSomebodyWrote(Story story) {
    assertThat(story.office.records.notes())
        .extracting(note -> note.action() + note.by() + note.facts())
        .allSatisfy(clear -> assertThat(clear).doesNotContain(Samples.MARKER));
  }

  @ParameterizedTest
  @MethodSource("everythingThatCanBeWritten")
  void theChainCommitsToEverythingThatSomebodyWrote(Story story) {
    var committed =
        story.office.records.notes().stream()
            .flatMap(note -> Stream.of(note.state(), note.words()))
            .flatMap(values -> values.values().stream())
            .collect(Collectors.joining("\n"));
    var written =
        story.now().state() == State.WITHDRAWN
            ? Stream.of("request", "title", "summary", "alias", "file", "return", "withdraw")
            : Stream.of(
                "request",
                "title",
                "summary",
                "alias",
                "alias2",
                "file1",
                "file2",
                "return",
                "missing",
                "duplicate",
                "supplement",
                "grounds",
                "more grounds",
                "accept",
                "case",
                "feedback",
                "newLead",
                "decision",
                "merged",
                "conclude",
                "close",
                "purpose");

    assertThat(written).allSatisfy(it -> assertThat(committed).contains(Samples.text(it)));
  }
}
