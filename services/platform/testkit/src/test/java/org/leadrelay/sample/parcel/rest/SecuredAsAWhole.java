package org.leadrelay.sample.parcel.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Right: the class says who may call it. */
@Path("/wholes")
@RolesAllowed("auditor")
public class SecuredAsAWhole {
  /** Secured by its class. */
  @GET
  public String one() {
    return "";
  }
}
