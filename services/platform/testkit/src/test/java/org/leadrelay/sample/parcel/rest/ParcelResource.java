package org.leadrelay.sample.parcel.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Right: public and secured. */
@Path("/parcels")
public class ParcelResource {

  /** Secured. */
  @POST
  @RolesAllowed("officer")
  public String send() {
    return own();
  }

  /** Open to all, and says so. */
  @GET
  @PermitAll
  public String told() {
    return own();
  }

  /** Not an endpoint. */
  private String own() {
    return "";
  }
}
