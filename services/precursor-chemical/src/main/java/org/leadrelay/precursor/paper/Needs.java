package org.leadrelay.precursor.paper;

import static org.leadrelay.precursor.paper.PaperKind.EXPORT_LICENCE;
import static org.leadrelay.precursor.paper.PaperKind.IMPORT_LICENCE;
import static org.leadrelay.precursor.paper.PaperKind.PRODUCTION_FILING;
import static org.leadrelay.precursor.paper.PaperKind.PRODUCTION_LICENCE;
import static org.leadrelay.precursor.paper.PaperKind.PURCHASE_CERTIFICATE;
import static org.leadrelay.precursor.paper.PaperKind.PURCHASE_FILING;
import static org.leadrelay.precursor.paper.PaperKind.PURCHASE_PERMIT;
import static org.leadrelay.precursor.paper.PaperKind.SALE_FILING;
import static org.leadrelay.precursor.paper.PaperKind.SALE_LICENCE;
import static org.leadrelay.precursor.paper.PaperKind.TRANSPORT_FILING;
import static org.leadrelay.precursor.paper.PaperKind.TRANSPORT_PERMIT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.paper.Paper.Basis;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;

/** Which papers a flow needs (条例第7-30条), seller's before buyer's before the road's. */
final class Needs {

  /** Up to so much of it a person buys without a filing (条例第17条, 公安部令第87号第8条). */
  private static final Mass PERMANGANATE_FOR_A_PERSON = Mass.kilograms(5);

  private static final String PERMANGANATE = "III-4";

  private final Border border;

  Needs(Jurisdictions tree) {
    this.border = new Border(tree);
  }

  List<Need> of(Flow flow) {
    return switch (flow.kind()) {
      case PRODUCE -> List.of(production(flow));
      case DISPATCH ->
          Stream.of(Stream.of(sale(flow)), purchase(flow).stream(), transport(flow).stream())
              .flatMap(need -> need)
              .toList();
      case RECEIVE -> purchase(flow).stream().toList();
      case MOVE -> transport(flow).stream().toList();
      case IMPORT -> List.of(cited(Requirement.IMPORT, IMPORT_LICENCE, flow.to()));
      case EXPORT -> List.of(cited(Requirement.EXPORT, EXPORT_LICENCE, flow.from()));
    };
  }

  private static Need production(Flow flow) {
    return first(flow)
        ? licence(Requirement.PRODUCTION, Set.of(PRODUCTION_LICENCE), flow.to())
        : licence(Requirement.PRODUCTION_FILING, Set.of(PRODUCTION_FILING), flow.to());
  }

  /** Who makes it may sell it. */
  private static Need sale(Flow flow) {
    return first(flow)
        ? licence(Requirement.SALE, Set.of(SALE_LICENCE, PRODUCTION_LICENCE), flow.from())
        : licence(Requirement.SALE_FILING, Set.of(SALE_FILING, PRODUCTION_FILING), flow.from());
  }

  private static Optional<Need> purchase(Flow flow) {
    var substance = flow.substance();
    if (flow.to() instanceof Party.Person) {
      return purchaseByPerson(flow);
    }
    var holders = known(flow.to());
    var seller = uscc(flow.from());
    if (!first(flow)) {
      return Optional.of(
          new Need(
              Requirement.PURCHASE_FILING,
              Set.of(PURCHASE_FILING),
              Basis.ARTICLE_17,
              holders,
              seller,
              false));
    }
    var kinds =
        substance.pharmaceutical()
            ? Set.of(PURCHASE_PERMIT, PURCHASE_CERTIFICATE)
            : Set.of(PURCHASE_PERMIT);
    return Optional.of(
        new Need(Requirement.PURCHASE, kinds, Basis.ARTICLE_16, holders, seller, false));
  }

  private static Optional<Need> purchaseByPerson(Flow flow) {
    var person = Set.of(Paper.PERSON);
    var seller = uscc(flow.from());
    if (flow.substance().category() != Category.III) {
      return Optional.of(
          new Need(Requirement.PURCHASE_BY_PERSON, Set.of(), null, person, seller, false));
    }
    return isSmall(flow.substance(), flow.mass())
        ? Optional.empty()
        : Optional.of(
            new Need(
                Requirement.PURCHASE_FILING, Set.of(PURCHASE_FILING), null, person, seller, false));
  }

  private static boolean isSmall(Substance substance, Mass mass) {
    return substance.number().equals(PERMANGANATE) && !mass.isMoreThan(PERMANGANATE_FOR_A_PERSON);
  }

  private Optional<Need> transport(Flow flow) {
    if (!(flow.from() instanceof Party.AtSite origin)
        || !(flow.to() instanceof Party.AtSite destination)
        || !border.between(origin.site(), destination.site())) {
      return Optional.empty();
    }
    var holders =
        Stream.of(origin, destination)
            .flatMap(party -> party.uscc().stream())
            .collect(Collectors.toUnmodifiableSet());
    var third = flow.substance().category() == Category.III;
    return Optional.of(
        new Need(
            third ? Requirement.TRANSPORT_FILING : Requirement.TRANSPORT,
            Set.of(third ? TRANSPORT_FILING : TRANSPORT_PERMIT),
            Basis.ARTICLE_23,
            holders,
            null,
            false));
  }

  private static Need licence(
      Requirement requirement, Set<PaperKind> kinds, @Nullable Party holder) {
    return new Need(requirement, kinds, null, known(holder), null, true);
  }

  private static Need cited(Requirement requirement, PaperKind kind, @Nullable Party holder) {
    return new Need(requirement, Set.of(kind), null, known(holder), null, false);
  }

  private static boolean first(Flow flow) {
    return flow.substance().category() == Category.I;
  }

  private static Set<String> known(@Nullable Party party) {
    var code = uscc(party);
    return code == null ? Set.of() : Set.of(code);
  }

  private static @Nullable String uscc(@Nullable Party party) {
    return party == null ? null : party.uscc().orElse(null);
  }
}
