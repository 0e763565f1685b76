package org.leadrelay.courier.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A suspicious parcel, without the person who reported it.
 *
 * @param courier the company's code
 * @param outlet its number with the courier
 * @param seen what was seen, in the reporter's words
 * @param contents as declared
 * @param photos by their digests; the files stay with the courier until they are asked for
 */
public record ParcelReport(
    UUID id,
    String courier,
    @Nullable String outlet,
    Route regions,
    String waybillNo,
    String seen,
    @Nullable String contents,
    List<Photo> photos,
    Instant receivedAt) {

  public ParcelReport {
    photos = List.copyOf(photos);
  }

  @Override
  public String toString() {
    return id.toString();
  }

  /** Whence and whither, as far as the reporter could say. */
  public record Route(@Nullable Jurisdiction sender, @Nullable Jurisdiction recipient) {}

  /**
   * A photo.
   *
   * @param sha256 of its bytes, 64 lower-case hexadecimal digits
   * @param size in bytes
   */
  public record Photo(String mediaType, long size, String sha256) {}
}
