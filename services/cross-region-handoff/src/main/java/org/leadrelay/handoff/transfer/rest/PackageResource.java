package org.leadrelay.handoff.transfer.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.OpenPackage;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.RevealReason;
import org.leadrelay.sealing.RevealPurpose;

/** What travels with a handoff: masked to look at, in clear for a stated purpose. */
@Path("/api/v1/handoffs/{id}")
@Tag(name = "Package")
@RolesAllowed("officer")
@RunOnVirtualThread
public class PackageResource {

  private final OpenPackage packages;
  private final Handoffs handoffs;
  private final Desk desk;

  PackageResource(OpenPackage packages, Handoffs handoffs, Desk desk) {
    this.packages = packages;
    this.handoffs = handoffs;
    this.desk = desk;
  }

  @GET
  @Path("/package")
  @Operation(
      operationId = "package",
      summary = "The package, identifiers masked; the destination's first look is its receipt")
  public PackageAnswer open(@PathParam("id") UUID id) {
    return packages
        .open(desk.signatory(), id)
        .map(content -> PackageAnswer.masked(id, content))
        .orElseThrow(Desk::notFound);
  }

  @POST
  @Path("/reveal")
  @Operation(
      operationId = "reveal",
      summary = "The package in clear, once, for a purpose that goes on the audit chain")
  public PackageAnswer reveal(@PathParam("id") UUID id, Body<Reveal> body) {
    var who = desk.signatory();
    if (!handoffs.inSight(id, who.bureau())) {
      throw Desk.notFound();
    }
    var why = body.decode().why();
    return packages
        .reveal(who, id, why.purpose(), why.reference())
        .map(content -> PackageAnswer.clear(id, content))
        .orElseThrow(Desk::notFound);
  }

  /**
   * Why clear values are needed.
   *
   * @param caseNumber the number of the case or lead that they are needed for
   */
  @Schema(name = "Reveal")
  public record Reveal(@NotNull String purpose, @NotNull String caseNumber) {

    RevealPurpose why() {
      return RevealReason.of(purpose, caseNumber);
    }
  }
}
