package org.leadrelay.precursor.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Entry.Refused;
import org.leadrelay.precursor.enterprise.Entry.Written;
import org.leadrelay.precursor.enterprise.KeepSites;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** The register of sites. */
@Path("/api/v1/sites")
@Tag(name = "Enterprises")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class SiteResource {

  private final KeepSites keeping;
  private final Sites sites;
  private final Jurisdictions tree;
  private final Desk desk;

  SiteResource(KeepSites keeping, Sites sites, Jurisdictions tree, Desk desk) {
    this.keeping = keeping;
    this.sites = sites;
    this.tree = tree;
    this.desk = desk;
  }

  @GET
  @Operation(operationId = "listSites", summary = "The sites that I see, newest first")
  public Page<SiteAnswer> list(
      @BeanParam Paging paging,
      @Parameter(description = "Of this enterprise only, by credit code.") @QueryParam("enterprise")
          @Nullable String enterprise) {
    var window = paging.window("sites", enterprise);
    var rows =
        sites.list(
            desk.reader(), enterprise, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, Site::id).map(site -> SiteAnswer.of(site, tree));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readSite", summary = "One site, and who watches it")
  @APIResponseSchema(value = SiteAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    return answer(sites.see(id, desk.reader()).orElseThrow(Desk::notFound));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("officer")
  @Operation(operationId = "changeSite", summary = "Change what is said of a site")
  @APIResponseSchema(value = SiteAnswer.class, responseCode = "200")
  public Response change(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<SiteRequest> body) {
    var who = desk.officer();
    if (sites.see(id, who).isEmpty()) {
      throw Desk.notFound();
    }
    var said = body.decode().particulars();
    return switch (keeping.change(who, id, ifMatch::require, said)) {
      case Written<Site>(var now, var _) -> answer(now);
      case Refused<Site>(var why) -> throw RegisterProblem.of(why);
    };
  }

  private Response answer(Site site) {
    return Response.ok(SiteAnswer.of(site, tree)).tag(ETags.of(site.version())).build();
  }
}
