package org.leadrelay.precursor.consignment.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.Application;
import org.leadrelay.precursor.consignment.Journey;
import org.leadrelay.precursor.enterprise.rest.ContactForm;
import org.leadrelay.precursor.substance.rest.Goods;
import org.leadrelay.problem.Problem;

/**
 * An application to move goods.
 *
 * @param tripId joins the consignments of one lorry
 * @param papers purchase and transport papers that cover it
 * @param route the line it follows, longitude and latitude in degrees, WGS-84 (not GCJ-02)
 * @param corridorKm how far from that line it may be; 5 if absent
 */
@Schema(name = "Application")
public record ConsignmentRequest(
    @Nullable UUID tripId,
    @NotNull @Valid End from,
    @NotNull @Valid End to,
    @NotNull @Size(max = 20) @Schema(examples = "II-2") String substance,
    @NotNull @Size(max = 24) @Schema(examples = "1250.000") String quantity,
    @NotNull @Pattern(regexp = "g|kg|L") @Schema(examples = "kg") String unit,
    @Nullable @Size(max = 20) List<@NotNull UUID> papers,
    @NotNull @Valid CarrierSaid carrier,
    @NotNull @Pattern(regexp = "\\S{5,12}") @Schema(examples = "测A00001") String vehicle,
    @NotNull @Valid ContactForm driver,
    @NotNull Instant plannedDeparture,
    @NotNull Instant plannedArrival,
    @Nullable @Size(max = 1000) List<@NotNull @Valid PointSaid> route,
    @Nullable @Pattern(regexp = "WGS84") String datum,
    @Nullable @DecimalMin("0.1") @DecimalMax("100") Double corridorKm) {

  private static final double USUAL_CORRIDOR = 5;

  /** One end of the way. */
  @Schema(name = "End")
  public record End(@NotNull UUID site) {}

  /** Who carries it. */
  @Schema(name = "CarrierSaid")
  public record CarrierSaid(
      @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{18}") String uscc,
      @NotNull @Size(max = 200) @Pattern(regexp = ContactForm.FILLED) @Schema(examples = "演示物流有限公司")
          String name) {}

  /** A point of the route. */
  @Schema(name = "Point")
  public record PointSaid(
      @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
      @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat) {}

  Application application(Goods goods, Instant now) {
    check(now);
    var found = goods.substance(substance);
    return new Application(
        tripId,
        from.site(),
        to.site(),
        found,
        goods.mass(quantity, unit, found, null),
        Objects.requireNonNullElse(papers, List.of()),
        journey());
  }

  private Journey journey() {
    return new Journey(
        new Journey.Carrier(carrier.uscc(), carrier.name().strip()),
        new Journey.Crew(vehicle, driver.name().strip(), driver.phone().strip()),
        plannedDeparture,
        plannedArrival,
        Objects.requireNonNullElse(route, List.<PointSaid>of()).stream()
            .map(point -> new Journey.Point(point.lon(), point.lat()))
            .toList(),
        Objects.requireNonNullElse(corridorKm, USUAL_CORRIDOR));
  }

  private void check(Instant now) {
    if (plannedDeparture.isBefore(now)) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("/plannedDeparture", "RANGE", "不得早于当前时间", "must not be past")
          .toException();
    }
    if (!plannedArrival.isAfter(plannedDeparture)) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("/plannedArrival", "RANGE", "应晚于起运时间", "must be after the departure")
          .toException();
    }
  }
}
