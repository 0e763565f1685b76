package org.leadrelay.courier.register.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.register.Outlet;
import org.leadrelay.courier.register.Outlets;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;

/** Outlets (网点), by their number with the courier. */
@Path("/api/v1/outlets")
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courier")
@RunOnVirtualThread
public class OutletResource {

  private static final String NUMBER = "[\\p{L}\\p{N}._-]{1,32}";

  private final Outlets outlets;
  private final Checked checked;
  private final Entries entries;

  OutletResource(Outlets outlets, Checked checked, Entries entries) {
    this.outlets = outlets;
    this.checked = checked;
    this.entries = entries;
  }

  @PUT
  @Path("/{no}")
  @Operation(operationId = "putOutlet", summary = "Enter an outlet, or replace what was entered")
  @APIResponseSchema(value = NamedOutlet.class, responseCode = "200")
  public Response put(@PathParam("no") @Pattern(regexp = NUMBER) String no, Body<OutletBody> body) {
    var given = body.decode();
    var named = new NamedOutlet(no, given.name, given.region, given.address);
    boolean isNew = enter(named);
    return Response.status(isNew ? 201 : 200).entity(named).build();
  }

  @POST
  @Consumes("application/x-ndjson")
  @Operation(operationId = "postOutlets", summary = "Enter many outlets, one a line")
  public RegisterAnswer post(
      @BodyLimit(mebibytes = 4) Body<NamedOutlet> body,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return entries.each(body.bytes(), NamedOutlet.class, this::enter, language);
  }

  private boolean enter(NamedOutlet given) {
    return outlets.put(
        new Outlet(
            checked.courier(),
            given.no,
            given.name.strip(),
            checked.region(given.region),
            given.address.strip(),
            false));
  }

  /** What is entered about an outlet. */
  @Schema(name = "Outlet")
  public record OutletBody(
      @NotBlank @Size(max = 100) @Schema(examples = "演示一区营业部") String name,
      @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "310101") String region,
      @NotBlank @Size(max = 200) @Schema(examples = "演示大道 1 号") String address) {}

  /** An outlet with its number. */
  @Schema(name = "NamedOutlet")
  public record NamedOutlet(
      @NotNull @Pattern(regexp = NUMBER) @Schema(examples = "N-001") String no,
      @NotBlank @Size(max = 100) String name,
      @NotNull @Pattern(regexp = "\\d{6}") String region,
      @NotBlank @Size(max = 200) String address)
      implements Entries.Named {

    @Override
    public String clientRef() {
      return no;
    }
  }
}
