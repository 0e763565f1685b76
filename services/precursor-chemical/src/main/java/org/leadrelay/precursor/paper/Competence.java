package org.leadrelay.precursor.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Enterprise;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Issuer.Authority;
import org.leadrelay.precursor.paper.PaperEntry.Refusal;
import org.leadrelay.precursor.paper.PaperEntry.Refused;

/**
 * Who has to do with a paper. Police papers are for the bureau that gave them; the other
 * authorities have no role here, so theirs are for the bureaus where the holder is, and above.
 */
@ApplicationScoped
public class Competence {

  private final Enterprises enterprises;
  private final Sites sites;
  private final Jurisdictions tree;

  public Competence(Enterprises enterprises, Sites sites, Jurisdictions tree) {
    this.enterprises = enterprises;
    this.sites = sites;
    this.tree = tree;
  }

  /** Whether somebody of that name can hold papers. */
  boolean knows(String holder) {
    return holder.equals(Paper.PERSON) || enterprises.find(holder).isPresent();
  }

  /** Why that bureau does not record papers of that issuer for that holder. */
  Optional<Refused> forbids(Reader.OfBureau who, Issuer issuer, String holder) {
    boolean competent =
        issuer.authority() == Authority.POLICE
            ? who.bureau().equals(issuer.jurisdiction())
            : places(holder).anyMatch(place -> covers(who.bureau(), place));
    return competent
        ? Optional.empty()
        : Optional.of(Refused.because(Refusal.PAPER_RECORDED_ELSEWHERE));
  }

  /** Who sees a paper: its holder and partner, its issuer's bureau, the holder's, and all above. */
  Readers readersOf(Paper paper) {
    var readers = Readers.in(tree).at(paper.issuer().jurisdiction());
    places(paper.holder()).forEach(readers::at);
    Stream.of(Optional.of(paper.holder()), Optional.ofNullable(paper.partner()))
        .flatMap(Optional::stream)
        .filter(holder -> !holder.equals(Paper.PERSON))
        .forEach(readers::enterprise);
    return readers;
  }

  private Stream<Jurisdiction> places(String holder) {
    return Stream.concat(
        enterprises.find(holder).map(Enterprise::place).stream(),
        sites.of(holder).stream().map(Site::place));
  }

  private boolean covers(Jurisdiction bureau, Jurisdiction place) {
    return bureau.equals(place) || tree.isUnder(place, bureau);
  }
}
