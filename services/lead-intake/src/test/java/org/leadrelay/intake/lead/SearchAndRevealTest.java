package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.RevealLead.Part;

class SearchAndRevealTest {

  private final Bureau bureau = new Bureau();
  private final UUID chain = UUID.randomUUID();

  @Test
  void aSearchIsOnTheOfficersChainWithTokensAndNeverTheValue() {
    bureau.registered();

    var found =
        searching(true)
            .search(
                OFFICER,
                new Wanted.Exactly(List.of(new Identifier(IdentifierType.MOBILE, Bureau.PHONE))),
                Filter.NONE,
                null,
                10);

    assertThat(found).isInstanceOf(SearchLeads.Result.Hits.class);
    var note = bureau.records.notes().getLast();
    assertThat(note.aggregate()).isEqualTo(chain);
    assertThat(note.facts())
        .containsEntry("token.MOBILE.1", "ab")
        .containsEntry("kind", "IDENTIFIER");
    assertThat(note.toString()).doesNotContain(Bureau.PHONE);
  }

  @Test
  void theTextOfASearchIsCommittedToAndNotShown() {
    searching(true).search(OFFICER, new Wanted.Text("出售"), Filter.NONE, null, 10);

    var note = bureau.records.notes().getLast();
    assertThat(note.facts()).containsOnly(java.util.Map.entry("kind", "TEXT"));
    assertThat(note.state()).containsEntry("text", "出售");
  }

  @Test
  void whenTheDaysSearchesAreUsedUpTheNextDayIsNamedAndNothingNoted() {
    var result = searching(false).search(OFFICER, new Wanted.Text("出售"), Filter.NONE, null, 10);

    assertThat(result).isEqualTo(new SearchLeads.Result.UsedUp(Duration.ofHours(15)));
    assertThat(bureau.records.notes()).isEmpty();
  }

  @Test
  void everyClearLookIsOnTheChainWithWhoWhatAndWhy() {
    var lead = bureau.registered();

    var content =
        bureau.revealing.reveal(
            OFFICER, lead.id(), Set.of(Part.NARRATIVE, Part.IDENTIFIERS), "核对身份", "A-1");

    assertThat(content).contains(lead.content());
    var note = bureau.records.notes().getLast();
    assertThat(note.action()).isEqualTo("reveal");
    assertThat(note.facts())
        .containsEntry("caseNumber", "A-1")
        .containsEntry("fields", "NARRATIVE,IDENTIFIERS");
    assertThat(note.words()).containsOnly(java.util.Map.entry("purpose", "核对身份"));
    assertThat(bureau.register.get(lead.id())).isEqualTo(lead);
  }

  @Test
  void whoDoesNotSeeALeadRevealsNothing() {
    var lead = bureau.registered();
    int notes = bureau.records.notes().size();

    assertThat(
            bureau.revealing.reveal(
                Bureau.leader("440300"), lead.id(), Set.of(Part.NARRATIVE), "核对身份", "A-1"))
        .isEmpty();
    assertThat(bureau.records.notes()).hasSize(notes);
  }

  private SearchLeads searching(boolean left) {
    return new SearchLeads(
        bureau.register,
        (_, _, _) -> left ? Optional.of(chain) : Optional.empty(),
        _ -> List.of(new Token(1, "ab")),
        bureau.records,
        bureau.clock);
  }
}
