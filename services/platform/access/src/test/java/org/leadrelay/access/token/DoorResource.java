package org.leadrelay.access.token;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.access.Role;

/** One door for each role, one for all, and one that somebody forgot to label. */
@Path("/door")
@RunOnVirtualThread
public class DoorResource {

  private final CurrentActor current;

  DoorResource(CurrentActor current) {
    this.current = current;
  }

  @GET
  @Path("/officer")
  @RolesAllowed(Role.OFFICER)
  public String officer() {
    return current.officer().jurisdiction().code();
  }

  @GET
  @Path("/officer/{id}")
  @RolesAllowed(Role.OFFICER)
  public String officer(@PathParam("id") UUID id) {
    return id.toString();
  }

  @GET
  @Path("/supervisor")
  @RolesAllowed(Role.SUPERVISOR)
  public String supervisor() {
    return current.caller();
  }

  @GET
  @Path("/courier")
  @RolesAllowed(Role.COURIER)
  public String courier() {
    return current.caller();
  }

  @GET
  @Path("/enterprise")
  @RolesAllowed(Role.ENTERPRISE)
  public String enterprise() {
    return current.caller();
  }

  @GET
  @Path("/operator")
  @RolesAllowed(Role.OPERATOR)
  public String operator() {
    return current.caller();
  }

  @GET
  @Path("/auditor")
  @RolesAllowed(Role.AUDITOR)
  public String auditor() {
    return current.caller();
  }

  @GET
  @Path("/anybody")
  @PermitAll
  public String anybody() {
    return current.isKnown() ? current.caller() : "public";
  }

  @GET
  @Path("/asks-for-an-actor")
  @PermitAll
  public String asksForAnActor() {
    return current.actor().name();
  }

  @GET
  @Path("/asks-for-an-officer")
  @PermitAll
  public String asksForAnOfficer() {
    return current.officer().name();
  }

  @GET
  @Path("/forgotten")
  public String forgotten() {
    return "open";
  }
}
