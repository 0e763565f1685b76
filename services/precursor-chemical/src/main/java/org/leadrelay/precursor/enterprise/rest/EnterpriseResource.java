package org.leadrelay.precursor.enterprise.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Enterprise;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Entry.Refused;
import org.leadrelay.precursor.enterprise.Entry.Written;
import org.leadrelay.precursor.enterprise.KeepSites;
import org.leadrelay.precursor.enterprise.RegisterEnterprise;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** The register of enterprises: bureaus write, an enterprise reads its own. */
@Path("/api/v1/enterprises")
@Tag(name = "Enterprises")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class EnterpriseResource {

  private final RegisterEnterprise registering;
  private final KeepSites keeping;
  private final Enterprises enterprises;
  private final Jurisdictions tree;
  private final Idempotency idempotency;
  private final Desk desk;

  EnterpriseResource(
      RegisterEnterprise registering,
      KeepSites keeping,
      Enterprises enterprises,
      Jurisdictions tree,
      Idempotency idempotency,
      Desk desk) {
    this.registering = registering;
    this.keeping = keeping;
    this.enterprises = enterprises;
    this.tree = tree;
    this.idempotency = idempotency;
    this.desk = desk;
  }

  @GET
  @Operation(operationId = "listEnterprises", summary = "The enterprises that I see, by code")
  public Page<EnterpriseAnswer> list(@BeanParam Paging paging) {
    var window = paging.window("enterprises");
    var rows =
        enterprises.list(
            desk.reader(), window.after(Function.identity()).orElse(null), window.fetch());
    return window.page(rows, Enterprise::uscc).map(EnterpriseAnswer::of);
  }

  @GET
  @Path("/{uscc}")
  @Operation(operationId = "readEnterprise", summary = "One enterprise")
  @APIResponseSchema(value = EnterpriseAnswer.class, responseCode = "200")
  public Response read(@PathParam("uscc") String uscc) {
    var found = enterprises.see(uscc, desk.reader()).orElseThrow(Desk::notFound);
    return answer(Response.ok(), found);
  }

  @PUT
  @Path("/{uscc}")
  @RolesAllowed("officer")
  @Operation(
      operationId = "registerEnterprise",
      summary = "Register an enterprise, or change it with the ETag that was read (企业备案)")
  @APIResponseSchema(value = EnterpriseAnswer.class, responseCode = "200")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = EnterpriseAnswer.class)))
  public Response register(
      @PathParam("uscc") String uscc, @BeanParam IfMatch ifMatch, Body<EnterpriseRequest> body) {
    var who = desk.officer();
    if (!isCreditCode(uscc)
        || (enterprises.find(uscc).isPresent() && enterprises.see(uscc, who).isEmpty())) {
      throw Desk.notFound();
    }
    var said = body.decode().particulars();
    return switch (registering.register(who, uscc, ifMatch::require, said)) {
      case Written<Enterprise>(var now, var fresh) ->
          answer(
              fresh ? Response.created(URI.create("/api/v1/enterprises/" + uscc)) : Response.ok(),
              now);
      case Refused<Enterprise>(var why) -> throw RegisterProblem.of(why);
    };
  }

  @POST
  @Path("/{uscc}/sites")
  @RolesAllowed("officer")
  @Operation(operationId = "openSite", summary = "Register a site of an enterprise (场所备案)")
  @APIResponseSchema(value = SiteAnswer.class, responseCode = "201")
  public Response open(
      @PathParam("uscc") String uscc, @BeanParam IdempotencyKey key, Body<SiteRequest> body) {
    var who = desk.officer();
    if (enterprises.see(uscc, who).isEmpty()) {
      throw Desk.notFound();
    }
    var said = body.decode().particulars();
    return idempotency.once(
        key,
        body,
        () ->
            switch (keeping.open(who, uscc, said)) {
              case Written<Site>(var site, var _) ->
                  Response.created(URI.create("/api/v1/sites/" + site.id()))
                      .entity(SiteAnswer.of(site, tree))
                      .tag(ETags.of(site.version()))
                      .build();
              case Refused<Site>(var why) -> throw RegisterProblem.of(why);
            });
  }

  private static boolean isCreditCode(String text) {
    return Identifier.parse(IdentifierType.USCC, text) instanceof Parsed.Valid valid
        && valid.identifier().value().equals(text);
  }

  private static Response answer(Response.ResponseBuilder answer, Enterprise enterprise) {
    return answer
        .entity(EnterpriseAnswer.of(enterprise))
        .tag(ETags.of(enterprise.version()))
        .build();
  }
}
