package org.leadrelay.courier.batch;

/** How an uploaded file is written. */
public enum Format {
  NDJSON,
  CSV
}
