package org.leadrelay.precursor.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.enterprise.ShowContact;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.requests.Body;

/** Who keeps a site, in clear. */
@Path("/api/v1/sites/{id}/reveal")
@Tag(name = "Enterprises")
@RolesAllowed("officer")
@RunOnVirtualThread
public class KeeperResource {

  private final ShowContact contacts;
  private final Sites sites;
  private final Desk desk;

  KeeperResource(ShowContact contacts, Sites sites, Desk desk) {
    this.contacts = contacts;
    this.sites = sites;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "revealKeeper",
      summary = "A site's keeper in clear, for a purpose that goes on the audit chain")
  public ContactForm reveal(@PathParam("id") UUID id, Body<RevealForm> body) {
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
