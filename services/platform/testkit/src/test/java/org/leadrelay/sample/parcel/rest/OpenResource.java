package org.leadrelay.sample.parcel.rest;

import jakarta.ws.rs.PUT;

/** Wrong: says of no endpoint who may call it, though it has no path of its own. */
public class OpenResource {
  /** Open. */
  @PUT
  public String anybody() {
    return "";
  }
}
