package org.leadrelay.precursor.paper;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.paper.PaperEntry.Refusal;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.precursor.paper.PaperEntry.Written;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;

/**
 * Puts a paper on the register: a bureau's counts at once; an enterprise's upload is a claim until
 * a bureau confirms it.
 */
@ApplicationScoped
public class RecordPaper {

  private final PaperRegister register;
  private final PaperLedger ledger;
  private final Competence competence;
  private final Issuing issuing;
  private final Jurisdictions tree;
  private final Clock clock;

  public RecordPaper(
      PaperRegister register,
      PaperLedger ledger,
      Competence competence,
      Jurisdictions tree,
      Clock clock) {
    this.register = register;
    this.ledger = ledger;
    this.competence = competence;
    this.issuing = new Issuing(tree);
    this.tree = tree;
    this.clock = clock;
  }

  /** What is on a paper; the components are those of {@link Paper}. */
  public record Draft(
      PaperKind kind,
      String number,
      String holder,
      @Nullable String partner,
      Substance substance,
      @Nullable Mass quantity,
      @Nullable Integer uses,
      LocalDate validFrom,
      LocalDate validTo,
      Issuer issuer,
      Paper.@Nullable Basis basis,
      @Nullable String scanSha256) {}

  @Transactional
  public PaperEntry record(Reader who, Draft draft) {
    return refusal(who, draft)
        .<PaperEntry>map(refused -> refused)
        .orElseGet(() -> {
          var paper = paper(draft, who);
          ledger.add(paper, who);
          return new Written(paper);
        });
  }

  private Optional<Refused> refusal(Reader who, Draft draft) {
    if (!tree.isBureau(draft.issuer().jurisdiction())) {
      return Optional.of(Refused.because(Refusal.ISSUER_UNKNOWN));
    }
    if (!issuing.knows(draft.kind(), draft.substance(), draft.issuer())) {
      return Optional.of(Refused.because(Refusal.PAPER_KIND_UNFIT));
    }
    return switch (who) {
      case Reader.OfEnterprise own ->
          own.uscc().equals(draft.holder())
              ? known(draft)
              : Optional.of(Refused.because(Refusal.HOLDER_UNKNOWN));
      case Reader.OfBureau officer ->
          known(draft)
              .or(() -> competence.forbids(officer, draft.issuer(), draft.holder()))
              .or(() -> scan(draft))
              .or(() -> taken(draft));
    };
  }

  private Optional<Refused> known(Draft draft) {
    return competence.knows(draft.holder())
        ? Optional.empty()
        : Optional.of(Refused.because(Refusal.HOLDER_UNKNOWN));
  }

  private Optional<Refused> taken(Draft draft) {
    return register
        .numbered(draft.kind(), draft.issuer(), draft.number())
        .map(other -> new Refused(Refusal.PAPER_NUMBER_TAKEN, other));
  }

  private static Optional<Refused> scan(Draft draft) {
    return draft.issuer().authority() != Issuer.Authority.POLICE && draft.scanSha256() == null
        ? Optional.of(Refused.because(Refusal.SCAN_REQUIRED))
        : Optional.empty();
  }

  private Paper paper(Draft draft, Reader who) {
    var status = who instanceof Reader.OfBureau ? Status.ACTIVE : Status.CLAIMED;
    return new Paper(
        UuidCreator.getTimeOrderedEpoch(),
        draft.kind(),
        draft.number(),
        draft.holder(),
        draft.partner(),
        draft.substance().number(),
        draft.quantity(),
        draft.uses(),
        draft.validFrom(),
        draft.validTo(),
        draft.issuer(),
        draft.basis(),
        draft.scanSha256(),
        List.of(new Standing(status, clock.instant())),
        1);
  }
}
