package org.leadrelay.handoff.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who sees a page and in which box, bureau by bureau, as the design's prose tells it. */
final class ModelSight {

  private ModelSight() {}

  /** FULL, ENVELOPE or NONE. */
  static String kind(ModelPage page, String bureau) {
    for (var party : parties(page)) {
      if (bureau.equals(party) || Cast.superiors(party).contains(bureau)) {
        return "FULL";
      }
    }
    for (var n = 1; n <= page.number("hops"); n++) {
      var asked = page.get("hop." + n + ".destination");
      if (bureau.equals(asked) || Cast.superiors(asked).contains(bureau)) {
        return "ENVELOPE";
      }
    }
    return "NONE";
  }

  /** The boxes in which a bureau finds it. */
  static List<String> boxes(ModelPage page, String bureau) {
    var boxes = new ArrayList<String>();
    var asked = !page.givenBack() && page.destination().equals(bureau);
    if (asked || page.is("holder", bureau)) {
      boxes.add("INBOX");
    }
    if (page.is("origin", bureau)) {
      boxes.add("OUTBOX");
    }
    var above = parties(page).stream().anyMatch(it -> Cast.superiors(it).contains(bureau));
    if (boxes.isEmpty() && above) {
      boxes.add("BELOW");
    }
    return boxes;
  }

  /** Origin, the destination unless it gave the handoff back, and the holder. */
  static Set<String> parties(ModelPage page) {
    var parties = new LinkedHashSet<String>();
    parties.add(page.get("origin"));
    if (!page.givenBack()) {
      parties.add(page.destination());
    }
    if (page.has("holder")) {
      parties.add(page.get("holder"));
    }
    return parties;
  }

  /** The superiors of these bureaus that are none of them. */
  static Set<String> above(Set<String> bureaus) {
    var above = new LinkedHashSet<String>();
    for (var bureau : bureaus) {
      above.addAll(Cast.superiors(bureau));
    }
    above.removeAll(bureaus);
    return above;
  }
}
