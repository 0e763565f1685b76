package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Everything that production and the reference model must agree on at any moment. */
final class Comparison {

  private final Office office;
  private final ReferenceModel model;
  private final Map<UUID, Map<String, String>> agreed = new HashMap<>();

  Comparison(Office office, ReferenceModel model) {
    this.office = office;
    this.model = model;
  }

  void everything() {
    var known = new HashSet<UUID>();
    for (var page : model.pages()) {
      known.add(page.id());
      var handoff = office.register.get(page.id());
      var content = office.register.content(page.id());
      assertThat(Portrait.of(handoff, content)).isEqualTo(page.texts());
      // Sight and allowed actions follow from the page alone, so they are asked when it has
      // changed.
      if (!page.texts().equals(agreed.put(page.id(), Map.copyOf(page.texts())))) {
        assertThat(sight(handoff)).as("sight of %s", page).isEqualTo(expectedSight(page));
        assertThat(allowed(handoff)).as("actions at %s", page).isEqualTo(expectedAllowed(page));
      }
    }
    assertThat(office.register.snapshot().keySet()).isEqualTo(known);
  }

  private static Map<String, String> sight(Handoff handoff) {
    var all = new TreeMap<String, String>();
    var sight = Sight.of(handoff, Cast.TREE);
    for (var bureau : Cast.EVERYBODY) {
      var seen = sight.get(Jurisdiction.of(bureau));
      all.put(bureau, (seen == null ? "NONE" : seen.kind().name()) + boxes(seen));
    }
    return all;
  }

  private static List<String> boxes(@Nullable Sight seen) {
    var boxes = new ArrayList<String>();
    if (seen != null && seen.inbox()) {
      boxes.add("INBOX");
    }
    if (seen != null && seen.outbox()) {
      boxes.add("OUTBOX");
    }
    if (seen != null && seen.below()) {
      boxes.add("BELOW");
    }
    return boxes;
  }

  private static Map<String, String> expectedSight(ModelPage page) {
    var all = new TreeMap<String, String>();
    for (var bureau : Cast.EVERYBODY) {
      all.put(bureau, ModelSight.kind(page, bureau) + ModelSight.boxes(page, bureau));
    }
    return all;
  }

  private static Map<Signatory, Set<String>> allowed(Handoff handoff) {
    var all = new HashMap<Signatory, Set<String>>();
    for (var who : Cast.officers()) {
      var words = Transitions.allowed(handoff, who, Cast.TREE).stream().map(Verb::word).toList();
      assertThat(words).doesNotHaveDuplicates();
      all.put(who, new TreeSet<>(words));
    }
    return all;
  }

  private Map<Signatory, Set<String>> expectedAllowed(ModelPage page) {
    var all = new HashMap<Signatory, Set<String>>();
    for (var who : Cast.officers()) {
      all.put(who, new TreeSet<>(model.allowed(page, who.bureau().code(), who.supervisor())));
    }
    return all;
  }
}
