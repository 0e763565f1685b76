package org.leadrelay.precursor.paper;

import static org.leadrelay.precursor.paper.Issuer.Authority.COMMERCE;
import static org.leadrelay.precursor.paper.Issuer.Authority.DRUG;
import static org.leadrelay.precursor.paper.Issuer.Authority.EMERGENCY;
import static org.leadrelay.precursor.paper.Issuer.Authority.POLICE;
import static org.leadrelay.precursor.paper.Issuing.Goods.ANY;
import static org.leadrelay.precursor.paper.Issuing.Goods.FIRST_DRUG;
import static org.leadrelay.precursor.paper.Issuing.Goods.FIRST_OTHER;
import static org.leadrelay.precursor.paper.Issuing.Goods.SECOND;
import static org.leadrelay.precursor.paper.Issuing.Goods.THIRD;
import static org.leadrelay.precursor.paper.PaperKind.EXEMPTION;
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
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;
import org.leadrelay.precursor.paper.Issuer.Authority;
import org.leadrelay.precursor.substance.Substance;

/** Which authority of which level gives which paper (条例第7-30条, 安监总局令第5号, 公安部令第87号). */
final class Issuing {

  private static final List<Rule> RULES =
      List.of(
          new Rule(PRODUCTION_LICENCE, FIRST_DRUG, DRUG, Level.PROVINCE),
          new Rule(PRODUCTION_LICENCE, FIRST_OTHER, EMERGENCY, Level.PROVINCE),
          new Rule(SALE_LICENCE, FIRST_DRUG, DRUG, Level.PROVINCE),
          new Rule(SALE_LICENCE, FIRST_OTHER, EMERGENCY, Level.PROVINCE),
          new Rule(PRODUCTION_FILING, SECOND, EMERGENCY, Level.PREFECTURE),
          new Rule(PRODUCTION_FILING, THIRD, EMERGENCY, Level.PREFECTURE),
          new Rule(SALE_FILING, SECOND, EMERGENCY, Level.PREFECTURE),
          new Rule(SALE_FILING, THIRD, EMERGENCY, Level.COUNTY),
          new Rule(PURCHASE_PERMIT, FIRST_DRUG, DRUG, Level.PROVINCE),
          new Rule(PURCHASE_CERTIFICATE, FIRST_DRUG, DRUG, Level.PROVINCE),
          new Rule(PURCHASE_PERMIT, FIRST_OTHER, POLICE, Level.PROVINCE),
          new Rule(PURCHASE_FILING, SECOND, POLICE, Level.COUNTY),
          new Rule(PURCHASE_FILING, THIRD, POLICE, Level.COUNTY),
          new Rule(TRANSPORT_PERMIT, FIRST_DRUG, POLICE, Level.PREFECTURE),
          new Rule(TRANSPORT_PERMIT, FIRST_OTHER, POLICE, Level.PREFECTURE),
          new Rule(TRANSPORT_PERMIT, SECOND, POLICE, Level.COUNTY),
          new Rule(TRANSPORT_FILING, THIRD, POLICE, Level.COUNTY),
          new Rule(IMPORT_LICENCE, ANY, COMMERCE, Level.NATION),
          new Rule(IMPORT_LICENCE, ANY, COMMERCE, Level.PROVINCE),
          new Rule(EXPORT_LICENCE, ANY, COMMERCE, Level.NATION),
          new Rule(EXPORT_LICENCE, ANY, COMMERCE, Level.PROVINCE),
          new Rule(EXEMPTION, ANY, POLICE, Level.COUNTY));

  private final Jurisdictions tree;

  Issuing(Jurisdictions tree) {
    this.tree = tree;
  }

  /** What a rule is about. */
  enum Goods {
    FIRST_DRUG,
    FIRST_OTHER,
    SECOND,
    THIRD,
    ANY;

    boolean include(Substance substance) {
      return this == ANY || this == of(substance);
    }

    private static Goods of(Substance substance) {
      return switch (substance.category()) {
        case I -> substance.pharmaceutical() ? FIRST_DRUG : FIRST_OTHER;
        case II -> SECOND;
        case III -> THIRD;
      };
    }
  }

  private record Rule(PaperKind kind, Goods goods, Authority authority, Level level) {}

  /** Whether the law knows a paper of that kind for that substance from that issuer. */
  boolean knows(PaperKind kind, Substance substance, Issuer issuer) {
    return RULES.stream()
        .filter(rule -> rule.kind() == kind && rule.authority() == issuer.authority())
        .filter(rule -> rule.goods().include(substance))
        .anyMatch(rule -> isOf(rule.level(), issuer.jurisdiction()));
  }

  /**
   * Whether a jurisdiction acts on a level: a municipality and a county right under a province act
   * as prefectures, a prefecture without counties as a county.
   */
  private boolean isOf(Level level, Jurisdiction place) {
    var own = tree.level(place);
    if (own == level) {
      return true;
    }
    return switch (level) {
      case PREFECTURE -> actsAsPrefecture(own, place);
      case COUNTY -> own == Level.PREFECTURE && !tree.hasDescendants(place);
      case NATION, PROVINCE -> false;
    };
  }

  private boolean actsAsPrefecture(Level own, Jurisdiction place) {
    return switch (own) {
      case PROVINCE ->
          tree.children(place).stream().noneMatch(child -> tree.level(child) == Level.PREFECTURE);
      case COUNTY -> tree.level(tree.parent(place).orElseThrow()) == Level.PROVINCE;
      case NATION, PREFECTURE -> false;
    };
  }
}
