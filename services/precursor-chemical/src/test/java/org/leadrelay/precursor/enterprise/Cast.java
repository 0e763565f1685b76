package org.leadrelay.precursor.enterprise;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.testkit.Synth;

/** Who plays: enterprises and bureaus of the fictive region. */
public final class Cast {

  public static final Jurisdictions TREE = Jurisdictions.withDemoRegion();
  public static final Contact PERSON = new Contact("测试甲", "15412348000");

  private static final Synth SYNTH = Synth.seeded(7);

  public static final String SELLER = SYNTH.uscc();
  public static final String BUYER = SYNTH.uscc();
  public static final String CARRIER = SYNTH.uscc();
  public static final String STRANGER = SYNTH.uscc();

  private Cast() {}

  public static Reader.OfBureau bureau(String code) {
    return new Reader.OfBureau(Jurisdiction.of(code), true, "officer-" + code);
  }

  public static Reader.OfEnterprise enterprise(String uscc) {
    return new Reader.OfEnterprise(uscc, "system");
  }

  public static RegisterEnterprise.Particulars particulars(String place, Kind... kinds) {
    return new RegisterEnterprise.Particulars(
        "演示化工有限公司", new TreeSet<>(Arrays.asList(kinds)), Jurisdiction.of(place), PERSON);
  }

  public static KeepSites.Particulars site(String place) {
    return new KeepSites.Particulars(
        "一号库", Jurisdiction.of(place), place + "530000", "演示大道 1 号", false, PERSON);
  }

  /** A site outside any register. */
  public static Site siteOf(String uscc, String place, boolean keyArea) {
    return new Site(
        new UUID(Integer.parseInt(place), uscc.hashCode()),
        uscc,
        "一号库",
        Jurisdiction.of(place),
        place + "530000",
        "演示大道 1 号",
        keyArea,
        PERSON,
        1);
  }
}
