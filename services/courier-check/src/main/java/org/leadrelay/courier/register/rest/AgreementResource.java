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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.register.Agreement;
import org.leadrelay.courier.register.Agreements;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;

/** Agreements with customers (安全协议), by their id with the courier. */
@Path("/api/v1/agreements")
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courier")
@RunOnVirtualThread
public class AgreementResource {

  private static final String ID = "[\\p{L}\\p{N}._-]{1,64}";

  private final Agreements agreements;
  private final Checked checked;
  private final Entries entries;

  AgreementResource(Agreements agreements, Checked checked, Entries entries) {
    this.agreements = agreements;
    this.checked = checked;
    this.entries = entries;
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "putAgreement",
      summary = "Enter an agreement, or replace what was entered")
  @APIResponseSchema(value = NamedAgreement.class, responseCode = "200")
  public Response put(@PathParam("id") @Pattern(regexp = ID) String id, Body<AgreementBody> body) {
    var given = body.decode();
    var named =
        new NamedAgreement(
            id, given.customerName, given.uscc, given.trade, given.validFrom, given.validTo);
    boolean isNew = enter(named);
    return Response.status(isNew ? 201 : 200).entity(named).build();
  }

  @POST
  @Consumes("application/x-ndjson")
  @Operation(operationId = "postAgreements", summary = "Enter many agreements, one a line")
  public RegisterAnswer post(
      @BodyLimit(mebibytes = 4) Body<NamedAgreement> body,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return entries.each(body.bytes(), NamedAgreement.class, this::enter, language);
  }

  private boolean enter(NamedAgreement given) {
    Checked.order(given.validFrom, given.validTo, "/validTo");
    return agreements.put(
        new Agreement(
            checked.courier(),
            given.id,
            given.customerName.strip(),
            checked.uscc(given.uscc),
            given.trade.strip(),
            given.validFrom,
            given.validTo));
  }

  /** What is entered about an agreement; both days are included. */
  @Schema(name = "Agreement")
  public record AgreementBody(
      @NotBlank @Size(max = 200) @Schema(examples = "演示商贸有限公司") String customerName,
      @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}") String uscc,
      @NotBlank @Size(max = 100) @Schema(examples = "服装") String trade,
      @NotNull LocalDate validFrom,
      @NotNull LocalDate validTo) {}

  /** An agreement with its id. */
  @Schema(name = "NamedAgreement")
  public record NamedAgreement(
      @NotNull @Pattern(regexp = ID) @Schema(examples = "A-2026-001") String id,
      @NotBlank @Size(max = 200) String customerName,
      @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}") String uscc,
      @NotBlank @Size(max = 100) String trade,
      @NotNull LocalDate validFrom,
      @NotNull LocalDate validTo)
      implements Entries.Named {

    @Override
    public String clientRef() {
      return id;
    }
  }
}
