package org.leadrelay.intake.lead;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.identifiers.Reason;
import org.leadrelay.identifiers.Warning;
import org.leadrelay.intake.lead.Decision.Fault;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Lookup;

/**
 * Judges identifiers as they were given. A number that has a check digit must fit it: whoever
 * mistypes must hear it. Anything else that does not have the form of its kind is kept as it is.
 */
final class Naming {

  private static final Set<IdentifierType> CHECKED =
      EnumSet.of(
          IdentifierType.RESIDENT_ID,
          IdentifierType.HMT_RESIDENCE,
          IdentifierType.FPR,
          IdentifierType.USCC,
          IdentifierType.BANK_CARD,
          IdentifierType.TRON,
          IdentifierType.BTC,
          IdentifierType.ETH);

  private final Jurisdictions tree;
  private final LocalDate today;

  Naming(Jurisdictions tree, LocalDate today) {
    this.tree = tree;
    this.today = today;
  }

  /** What is wrong with them, each with its index. */
  List<Fault> faults(List<GivenIdentifier> given) {
    return IntStream.range(0, given.size())
        .boxed()
        .flatMap(index ->
            parse(given.get(index)) instanceof Parsed.Invalid(Reason reason)
                    && mustFit(given.get(index).type(), reason)
                ? java.util.stream.Stream.of(new Fault(index, reason))
                : java.util.stream.Stream.<Fault>empty())
        .toList();
  }

  /** Adds what was given to what is known; the same value given twice is one. */
  List<NamedIdentifier> add(List<NamedIdentifier> known, List<GivenIdentifier> given) {
    var all = new ArrayList<>(known);
    for (var one : given) {
      var named = named(one);
      var index = index(all, named);
      if (index < 0) {
        all.add(named);
      } else {
        all.set(index, all.get(index).givenAs(one.role()));
      }
    }
    return all;
  }

  private NamedIdentifier named(GivenIdentifier given) {
    return switch (parse(given)) {
      case Parsed.Valid(Identifier identifier, var warnings) ->
          of(given, identifier.value(), true, warnings);
      case Parsed.Invalid _ -> of(given, given.value(), false, Set.of());
    };
  }

  private static NamedIdentifier of(
      GivenIdentifier given, String value, boolean valid, Set<Warning> warnings) {
    return new NamedIdentifier(
        UuidCreator.getTimeOrderedEpoch(),
        given.type(),
        value,
        valid,
        warnings,
        NamedIdentifier.Origin.GIVEN,
        given.role(),
        null,
        null);
  }

  private Parsed parse(GivenIdentifier given) {
    return Identifier.parse(
        given.type(),
        given.value(),
        region -> !(tree.find(region, today) instanceof Lookup.Unknown));
  }

  private static boolean mustFit(IdentifierType type, Reason reason) {
    return CHECKED.contains(type)
        || (type == IdentifierType.WAYBILL && reason == Reason.CHECK_DIGIT);
  }

  private static int index(List<NamedIdentifier> all, NamedIdentifier wanted) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).names(wanted.type(), wanted.value()))
        .findFirst()
        .orElse(-1);
  }
}
