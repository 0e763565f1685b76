package org.leadrelay.courier.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.report.ParcelReport.Photo;
import org.leadrelay.courier.report.ParcelReport.Route;
import org.leadrelay.identifiers.IdentifierType;

/**
 * The event that tells lead-intake; the JSON Schema is in docs/events.
 *
 * @param sealedReport {@link Sealed} as JSON, sealed for lead-intake, in Base64
 */
public record ParcelReported(
    UUID reportId, String courier, @Nullable String outlet, Route regions, String sealedReport) {

  /** The event's type. */
  public static final String TYPE = "org.leadrelay.courier.parcel-reported.v1";

  static ParcelReported of(ParcelReport report, String sealedReport) {
    return new ParcelReported(
        report.id(), report.courier(), report.outlet(), report.regions(), sealedReport);
  }

  /**
   * What only lead-intake reads; never the reporter.
   *
   * @param identifiers what lead-intake may search by: the waybill number
   */
  public record Sealed(
      String waybillNo,
      String seen,
      @Nullable String contents,
      List<Named> identifiers,
      List<Photo> photos) {

    static Sealed of(ParcelReport report) {
      return new Sealed(
          report.waybillNo(), report.seen(), report.contents(), List.of(), report.photos());
    }

    @Override
    public String toString() {
      return photos.size() + " photos";
    }
  }

  /** An identifier and whose it is. */
  public record Named(IdentifierType type, String value, String role) {}
}
