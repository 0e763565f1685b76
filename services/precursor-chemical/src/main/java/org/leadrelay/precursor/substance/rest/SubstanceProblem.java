package org.leadrelay.precursor.substance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What is wrong with a substance or its quantity. */
public enum SubstanceProblem implements ProblemCode {
  SUBSTANCE_UNKNOWN(422, "目录中没有该品种", "The catalogue has no such substance"),
  SUBSTANCE_IS_GROUP(422, "该项为类目，应登记其组分", "Goods are booked under a component of this group"),
  DENSITY_UNKNOWN(422, "无法由体积换算质量，须提供密度", "Litres cannot be weighed without a density");

  private final int status;
  private final String titleZh;
  private final String titleEn;

  SubstanceProblem(int status, String titleZh, String titleEn) {
    this.status = status;
    this.titleZh = titleZh;
    this.titleEn = titleEn;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String titleZh() {
    return titleZh;
  }

  @Override
  public String titleEn() {
    return titleEn;
  }

  /** Lists them beside the shared ones. */
  @ApplicationScoped
  static class Codes implements ProblemCatalogue {
    @Override
    public List<ProblemCode> codes() {
      return List.of(SubstanceProblem.values());
    }
  }
}
