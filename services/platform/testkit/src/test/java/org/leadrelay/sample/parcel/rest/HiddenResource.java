package org.leadrelay.sample.parcel.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;

/** Wrong: not public. */
@Path("/hidden-too")
@RolesAllowed("officer")
class HiddenResource {}
