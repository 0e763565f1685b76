package org.leadrelay.precursor.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.ShowContact;
import org.leadrelay.requests.Body;

/** Who answers for an enterprise, in clear. */
@Path("/api/v1/enterprises/{uscc}/reveal")
@Tag(name = "Enterprises")
@RolesAllowed("officer")
@RunOnVirtualThread
public class ContactResource {

  private final ShowContact contacts;
  private final Enterprises enterprises;
  private final Desk desk;

  ContactResource(ShowContact contacts, Enterprises enterprises, Desk desk) {
    this.contacts = contacts;
    this.enterprises = enterprises;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "revealContact",
      summary = "An enterprise's contact in clear, for a purpose that goes on the audit chain")
  public ContactForm reveal(@PathParam("uscc") String uscc, Body<RevealForm> body) {
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
}
