package org.leadrelay.precursor.substance.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Cas;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Substance;

/**
 * An entry of the catalogue.
 *
 * @param densityGPerMl at 20 °C, where litres can be weighed with it
 */
@Schema(name = "Substance")
public record SubstanceAnswer(
    @Schema(examples = "II-2") String number,
    @Schema(examples = "醋酸酐") String nameZh,
    @Schema(examples = "acetic anhydride") String nameEn,
    Category category,
    boolean pharmaceutical,
    Substance.Role role,
    boolean saltsControlled,
    @Schema(examples = "[\"108-24-7\"]") List<String> cas,
    @Schema(examples = "[\"乙酸酐\"]") List<String> aliases,
    LocalDate validFrom,
    String regulation,
    @Nullable BigDecimal crimeThresholdKg,
    boolean solution,
    @Nullable BigDecimal densityGPerMl) {

  static SubstanceAnswer of(Substance substance) {
    return new SubstanceAnswer(
        substance.number(),
        substance.nameZh(),
        substance.nameEn(),
        substance.category(),
        substance.pharmaceutical(),
        substance.role(),
        substance.saltsControlled(),
        substance.cas().stream().map(Cas::number).toList(),
        substance.aliases(),
        substance.validFrom(),
        substance.regulation(),
        substance.crimeThresholdKg(),
        substance.solution(),
        substance.densityGPerMl());
  }
}
