package org.leadrelay.intake.lead;

import java.util.LinkedHashSet;
import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * A circle of officers who see a lead. The rule {@link #of(Lead, Jurisdictions)} makes the rows of
 * the sight table; single reads, lists and searches all ask that table for {@link #around}.
 *
 * @param key {@code 310000} for a bureau's officers, {@code 310000+} for its leading officers,
 *     {@code @subject} for one officer
 */
public record Audience(String key) {

  private static Audience officersOf(Jurisdiction bureau) {
    return new Audience(bureau.code());
  }

  private static Audience supervisorsOf(Jurisdiction bureau) {
    return new Audience(bureau.code() + "+");
  }

  private static Audience officer(String subject) {
    return new Audience("@" + subject);
  }

  /** All who see a lead as it is now. */
  public static Set<Audience> of(Lead lead, Jurisdictions tree) {
    var all = new LinkedHashSet<Audience>();
    all.add(officersOf(lead.owner()));
    switch (lead.content().handling()) {
      case OPEN -> tree.ancestors(lead.owner()).forEach(it -> all.add(officersOf(it)));
      case RESTRICTED -> {
        tree.ancestors(lead.owner()).forEach(it -> all.add(supervisorsOf(it)));
        readers(lead, all);
      }
      case SECRET -> {
        all.add(supervisorsOf(Jurisdiction.NATION));
        readers(lead, all);
      }
    }
    return all;
  }

  /** The circles that an officer belongs to. */
  public static Set<Audience> around(Signatory reader) {
    var circles = new LinkedHashSet<Audience>();
    circles.add(officersOf(reader.bureau()));
    if (reader.supervisor()) {
      circles.add(supervisorsOf(reader.bureau()));
    }
    circles.add(officer(reader.officer()));
    return circles;
  }

  /** Whether an officer sees a lead as it is now. */
  public static boolean sees(Signatory reader, Lead lead, Jurisdictions tree) {
    var circles = of(lead, tree);
    return around(reader).stream().anyMatch(circles::contains);
  }

  private static void readers(Lead lead, Set<Audience> all) {
    lead.content().readers().forEach(subject -> all.add(officer(subject)));
  }
}
