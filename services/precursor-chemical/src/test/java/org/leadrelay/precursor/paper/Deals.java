package org.leadrelay.precursor.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.paper.Issuer.Authority;
import org.leadrelay.precursor.paper.Standing.Status;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;
import org.leadrelay.precursor.substance.storage.CatalogueFile;

/** Papers and flows between a seller in 880101 and a buyer in 880201. */
public final class Deals {

  public static final Catalogue CATALOGUE = CatalogueFile.national();
  public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  public static final LocalDate FIRST = LocalDate.parse("2026-11-01");
  public static final LocalDate LAST = LocalDate.parse("2026-11-30");

  static final Site ORIGIN = Cast.siteOf(Cast.SELLER, "880101", false);
  static final Site DESTINATION = Cast.siteOf(Cast.BUYER, "880201", false);

  private Deals() {}

  public static Substance substance(String number) {
    return CATALOGUE.find(number).orElseThrow();
  }

  /** A paper in force, good for anything, that the tests narrow. */
  public static Paper paper(PaperKind kind, String holder, String substance) {
    return new Paper(
        UUID.randomUUID(),
        kind,
        "演" + kind,
        holder,
        null,
        substance,
        null,
        null,
        FIRST,
        LAST,
        new Issuer(Authority.POLICE, Jurisdiction.of("880101")),
        null,
        null,
        List.of(new Standing(Status.ACTIVE, NOON)),
        1);
  }

  /** The same paper with limits. */
  public static Paper limited(Paper paper, @Nullable Integer uses, @Nullable Mass quantity) {
    return new Paper(
        paper.id(),
        paper.kind(),
        paper.number(),
        paper.holder(),
        paper.partner(),
        paper.substance(),
        quantity,
        uses,
        paper.validFrom(),
        paper.validTo(),
        paper.issuer(),
        paper.basis(),
        paper.scanSha256(),
        paper.standings(),
        1);
  }

  /** The same paper for one partner only. */
  static Paper forPartner(Paper paper, String partner) {
    return new Paper(
        paper.id(),
        paper.kind(),
        paper.number(),
        paper.holder(),
        partner,
        paper.substance(),
        paper.quantity(),
        paper.uses(),
        paper.validFrom(),
        paper.validTo(),
        paper.issuer(),
        paper.basis(),
        paper.scanSha256(),
        paper.standings(),
        1);
  }

  /** An exemption of that basis. */
  static Paper exemption(Paper.Basis basis, String holder, String substance, Mass quantity) {
    return new Paper(
        UUID.randomUUID(),
        PaperKind.EXEMPTION,
        "演免",
        holder,
        null,
        substance,
        quantity,
        null,
        FIRST,
        LAST,
        new Issuer(Authority.POLICE, Jurisdiction.of("880101")),
        basis,
        null,
        List.of(new Standing(Status.ACTIVE, NOON)),
        1);
  }

  static Flow flow(Flow.Kind kind, String substance, Mass mass, UUID use, Paper... cited) {
    return between(
        kind,
        substance,
        mass,
        new Party.AtSite(ORIGIN),
        new Party.AtSite(DESTINATION),
        NOON,
        use,
        cited);
  }

  static Flow between(
      Flow.Kind kind,
      String substance,
      Mass mass,
      @Nullable Party from,
      @Nullable Party to,
      Instant at,
      UUID use,
      Paper... cited) {
    return new Flow(
        kind,
        substance(substance),
        mass,
        at,
        from,
        to,
        Arrays.stream(cited).map(Paper::id).toList(),
        use);
  }
}
