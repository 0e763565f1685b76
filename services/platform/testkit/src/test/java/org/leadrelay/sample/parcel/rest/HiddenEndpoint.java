package org.leadrelay.sample.parcel.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Wrong: Quarkus would leave it out silently. */
@Path("/hidden")
@RolesAllowed("officer")
public class HiddenEndpoint {
  @DELETE
  String gone() {
    return "";
  }
}
