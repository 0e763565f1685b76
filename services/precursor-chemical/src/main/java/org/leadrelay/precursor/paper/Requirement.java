package org.leadrelay.precursor.paper;

/** A paper that the law asks for, and the article that does. */
public enum Requirement {
  PRODUCTION("条例第7条"),
  PRODUCTION_FILING("条例第13条"),
  SALE("条例第9条"),
  SALE_FILING("条例第13条"),
  PURCHASE("条例第14条"),
  PURCHASE_FILING("条例第17条"),
  /** No paper lets a natural person buy goods of categories I and II. */
  PURCHASE_BY_PERSON("条例第16条"),
  TRANSPORT("条例第20条"),
  TRANSPORT_FILING("条例第20条"),
  IMPORT("条例第26条"),
  EXPORT("条例第26条");

  private final String article;

  Requirement(String article) {
    this.article = article;
  }

  /** Of the 《易制毒化学品管理条例》. */
  public String article() {
    return article;
  }
}
