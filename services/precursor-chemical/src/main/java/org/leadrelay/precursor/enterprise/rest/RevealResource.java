package org.leadrelay.precursor.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.ShowContact;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.requests.Body;

/** Who answers for an enterprise or a site, in clear. */
@Path("/api/v1")
@Tag(name = "Enterprises")
@RolesAllowed("officer")
@RunOnVirtualThread
public class RevealResource {

  private final ShowContact contacts;
  private final Enterprises enterprises;
  private final Sites sites;
  private final Desk desk;

  RevealResource(ShowContact contacts, Enterprises enterprises, Sites sites, Desk desk) {
    this.contacts = contacts;
    this.enterprises = enterprises;
    this.sites = sites;
    this.desk = desk;
  }

  @POST
  @Path("/enterprises/{uscc}/reveal")
  @Operation(
      operationId = "revealContact",
      summary = "An enterprise's contact in clear, for a purpose that goes on the audit chain")
  public ContactForm enterprise(@PathParam("uscc") String uscc, Body<RevealForm> body) {
    var who = desk.officer();
    if (enterprises.see(uscc, who).isEmpty()) {
      throw Desk.notFound();
    }
    var why = body.decode().why();
    return contacts
        .ofEnterprise(who, uscc, why.purpose(), why.reference())
        .map(ContactForm::clear)
        .orElseThrow(Desk::notFound);
  }

  @POST
  @Path("/sites/{id}/reveal")
  @Operation(
      operationId = "revealKeeper",
      summary = "A site's keeper in clear, for a purpose that goes on the audit chain")
  public ContactForm site(@PathParam("id") UUID id, Body<RevealForm> body) {
    var who = desk.officer();
    if (sites.see(id, who).isEmpty()) {
      throw Desk.notFound();
    }
    var why = body.decode().why();
    return contacts
        .ofSite(who, id, why.purpose(), why.reference())
        .map(ContactForm::clear)
        .orElseThrow(Desk::notFound);
  }
}
