package org.leadrelay.handoff.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * The bureaus that play, of every level, with their superiors written down by hand: what the tree
 * says of them is compared with this, not used for it.
 */
final class Cast {

  static final Jurisdictions TREE = Jurisdictions.withDemoRegion();

  /** Bureaus that send and are sent to. */
  static final List<String> PLAYERS =
      List.of(
          "880101", "880200", "880100", "880102", "880000", "880281", "310115", "469001", "000000");

  /** Bureaus that no handoff ever names. */
  static final List<String> STRANGERS = List.of("880201", "310000", "460000", "120101");

  /** An aggregate of GB/T 2260, a district of the past, and a code that never was. */
  static final List<String> NO_BUREAUS = List.of("310100", "110103", "999999");

  private static final Map<String, List<String>> SUPERIORS =
      Map.ofEntries(
          Map.entry("000000", List.of()),
          Map.entry("880000", List.of("000000")),
          Map.entry("880100", List.of("880000", "000000")),
          Map.entry("880101", List.of("880100", "880000", "000000")),
          Map.entry("880102", List.of("880100", "880000", "000000")),
          Map.entry("880200", List.of("880000", "000000")),
          Map.entry("880201", List.of("880200", "880000", "000000")),
          Map.entry("880281", List.of("880200", "880000", "000000")),
          Map.entry("310000", List.of("000000")),
          Map.entry("310115", List.of("310000", "000000")),
          Map.entry("460000", List.of("000000")),
          Map.entry("469001", List.of("460000", "000000")),
          Map.entry("120101", List.of("120000", "000000")));

  static final List<String> EVERYBODY = SUPERIORS.keySet().stream().sorted().toList();

  private static final List<Signatory> OFFICERS =
      EVERYBODY.stream().flatMap(bureau -> Stream.of(officer(bureau), supervisor(bureau))).toList();

  private Cast() {}

  /** An officer and a leading officer of every bureau. */
  static List<Signatory> officers() {
    return OFFICERS;
  }

  static List<String> superiors(String bureau) {
    var superiors = SUPERIORS.get(bureau);
    if (superiors == null) {
      throw new IllegalArgumentException(bureau + " does not play");
    }
    return superiors;
  }

  static boolean exists(String code) {
    return SUPERIORS.containsKey(code);
  }

  /** An officer of that bureau; the account names the bureau and nobody. */
  static Signatory officer(String bureau) {
    return new Signatory(Jurisdiction.of(bureau), false, "officer-" + bureau);
  }

  /** A leading officer of that bureau. */
  static Signatory supervisor(String bureau) {
    return new Signatory(Jurisdiction.of(bureau), true, "supervisor-" + bureau);
  }
}
