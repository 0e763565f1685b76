package org.leadrelay.courier.report.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.report.ParcelReport;
import org.leadrelay.courier.report.Reporter;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A suspicious parcel.
 *
 * @param seen what was seen: a smell, a sender who would not say, a weight that does not fit
 * @param contents as declared
 * @param photos by their digests
 */
@Schema(name = "ParcelReport")
public record ReportRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9-]{8,32}") String waybillNo,
    @Nullable @Size(min = 1, max = 32) @Pattern(regexp = WRITTEN) String outlet,
    @NotNull @Size(min = 1, max = 4000) @Pattern(regexp = WRITTEN) String seen,
    @Nullable @Size(min = 1, max = 100) @Pattern(regexp = WRITTEN) String contents,
    @Nullable @Pattern(regexp = "\\d{6}") String senderRegion,
    @Nullable @Pattern(regexp = "\\d{6}") String recipientRegion,
    @Nullable @Size(max = 20) List<@NotNull @Valid PhotoSent> photos,
    @NotNull @Valid ReporterSent reporter) {

  /** More than blanks: an ideographic space is a blank too. */
  private static final String WRITTEN = "(?s).*[^\\s\\p{Z}].*";

  /** A photo that the courier keeps. */
  @Schema(name = "ParcelPhoto")
  public record PhotoSent(
      @NotNull @Pattern(regexp = "image/[\\w.+-]{1,60}") String mediaType,
      @NotNull @PositiveOrZero Long size,
      @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256) {

    ParcelReport.Photo photo() {
      return new ParcelReport.Photo(mediaType, size, sha256.toLowerCase(Locale.ROOT));
    }
  }

  /** Who saw it; goes to the vault and nowhere else. */
  @Schema(name = "ParcelReporter")
  public record ReporterSent(
      @NotNull @Size(min = 1, max = 32) @Pattern(regexp = WRITTEN) String staffId,
      @Nullable @Size(min = 1, max = 50) @Pattern(regexp = WRITTEN) String name,
      @Nullable @Pattern(regexp = "[0-9+-]{5,20}") String phone) {

    Reporter reporter() {
      return new Reporter(staffId, name, phone);
    }
  }

  ParcelReport report(UUID id, String courier, Instant now) {
    return new ParcelReport(
        id,
        courier,
        outlet,
        new ParcelReport.Route(region(senderRegion), region(recipientRegion)),
        waybillNo,
        seen,
        contents,
        Objects.requireNonNullElse(photos, List.<PhotoSent>of()).stream()
            .map(PhotoSent::photo)
            .toList(),
        now);
  }

  private static @Nullable Jurisdiction region(@Nullable String code) {
    return code == null ? null : Jurisdiction.of(code);
  }
}
