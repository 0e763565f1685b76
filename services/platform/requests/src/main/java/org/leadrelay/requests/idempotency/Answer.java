package org.leadrelay.requests.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an answer.
 *
 * @param status 200 to 299
 * @param location the {@code Location} header
 * @param etag the {@code ETag} header, with its quotes
 * @param body JSON in the clear
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
    int status, @Nullable String location, @Nullable String etag, byte @Nullable [] body) {

  static Answer of(Response response, byte @Nullable [] body) {
    return new Answer(
        response.getStatus(),
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getHeaderString(HttpHeaders.ETAG),
        body);
  }

  /** The answer to a repetition of the call. */
  Response again() {
    var response = Response.status(status).header("Idempotency-Replayed", "true");
    if (location != null) {
      response.header(HttpHeaders.LOCATION, location);
    }
    if (etag != null) {
      response.header(HttpHeaders.ETAG, etag);
    }
    if (body != null) {
      response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
    }
    return response.build();
  }
}
