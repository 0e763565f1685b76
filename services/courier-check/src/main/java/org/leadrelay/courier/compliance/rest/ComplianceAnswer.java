package org.leadrelay.courier.compliance.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.compliance.Line;
import org.leadrelay.courier.compliance.Rate;
import org.leadrelay.courier.compliance.Tally;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.Page;

/**
 * The three rates of all that was asked for, and by courier, outlet, region and day.
 *
 * @param from the first day of acceptance
 * @param to the last one
 */
@Schema(name = "Compliance")
public record ComplianceAnswer(
    LocalDate from, LocalDate to, Rates total, List<LineShown> items, @Nullable String nextCursor) {

  static ComplianceAnswer of(Asked.Days days, Tally total, Page<Line> lines) {
    return new ComplianceAnswer(
        days.from(),
        days.to(),
        Rates.of(total),
        lines.items().stream().map(LineShown::of).toList(),
        lines.nextCursor());
  }

  /** The rates of one courier, outlet, region and day. */
  @Schema(name = "ComplianceLine")
  public record LineShown(
      LocalDate day, String courier, String outlet, Jurisdiction region, Rates rates) {

    static LineShown of(Line line) {
      var key = line.key();
      return new LineShown(
          key.day(), key.courier(), key.outlet(), key.region(), Rates.of(line.tally()));
    }
  }

  /** The three 100 %. */
  @Schema(name = "ComplianceRates")
  public record Rates(long parcels, RateShown realName, RateShown opened, RateShown xrayed) {

    static Rates of(Tally tally) {
      return new Rates(
          tally.parcels(),
          RateShown.of(tally.realName()),
          RateShown.of(tally.inspection()),
          RateShown.of(tally.xray()));
    }
  }

  /**
   * One rate.
   *
   * @param numerator parcels that comply
   * @param denominator parcels that have to
   * @param exempt parcels that need not
   * @param missing parcels that have to and do not
   * @param rate the share with six digits, cut off; null when nothing has to
   */
  @Schema(name = "ComplianceRate")
  public record RateShown(
      long numerator, long denominator, long exempt, long missing, @Nullable String rate) {

    static RateShown of(Rate rate) {
      return new RateShown(
          rate.numerator(),
          rate.denominator(),
          rate.exempt(),
          rate.missing(),
          rate.share().map(share -> share.toPlainString()).orElse(null));
    }
  }
}
