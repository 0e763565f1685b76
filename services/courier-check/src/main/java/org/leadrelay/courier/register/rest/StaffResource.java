package org.leadrelay.courier.register.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.leadrelay.courier.register.StaffMember;
import org.leadrelay.courier.register.StaffRegister;
import org.leadrelay.courier.waybill.IdType;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;

/** Staff who take in parcels (收寄员), by their id with the courier. Answers mask the document. */
@Path("/api/v1/staff")
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("courier")
@RunOnVirtualThread
public class StaffResource {

  private static final String ID = "[\\p{L}\\p{N}._-]{1,32}";

  private final StaffRegister staff;
  private final Checked checked;
  private final Entries entries;

  StaffResource(StaffRegister staff, Checked checked, Entries entries) {
    this.staff = staff;
    this.checked = checked;
    this.entries = entries;
  }

  @PUT
  @Path("/{staffId}")
  @Operation(operationId = "putStaff", summary = "Enter somebody, or replace what was entered")
  @APIResponseSchema(value = StaffAnswer.class, responseCode = "200")
  public Response put(
      @PathParam("staffId") @Pattern(regexp = ID) String staffId, Body<StaffBody> body) {
    var given = body.decode();
    var named =
        new NamedStaff(staffId, given.idType, given.idNumber, given.outlet, given.from, given.to);
    boolean isNew = enter(named);
    return Response.status(isNew ? 201 : 200).entity(StaffAnswer.of(named)).build();
  }

  @POST
  @Consumes("application/x-ndjson")
  @Operation(operationId = "postStaff", summary = "Enter many, one a line")
  public RegisterAnswer post(
      @BodyLimit(mebibytes = 4) Body<NamedStaff> body,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return entries.each(body.bytes(), NamedStaff.class, this::enter, language);
  }

  private boolean enter(NamedStaff given) {
    Checked.order(given.from, given.to, "/to");
    var courier = checked.courier();
    return staff.put(
        new StaffMember(
            courier,
            given.staffId,
            checked.document(given.idType, given.idNumber),
            checked.outlet(courier, given.outlet),
            given.from,
            given.to));
  }

  /**
   * What is entered about somebody.
   *
   * @param from the first day of employment
   * @param to the last day; absent while employed
   */
  @Schema(name = "Staff")
  public record StaffBody(
      @NotNull IdType idType,
      @NotNull @Size(min = 1, max = 32) String idNumber,
      @NotNull @Size(min = 1, max = 32) String outlet,
      @NotNull LocalDate from,
      @Nullable LocalDate to) {}

  /** Somebody with the staff id. */
  @Schema(name = "NamedStaff")
  public record NamedStaff(
      @NotNull @Pattern(regexp = ID) @Schema(examples = "S-0042") String staffId,
      @NotNull IdType idType,
      @NotNull @Size(min = 1, max = 32) String idNumber,
      @NotNull @Size(min = 1, max = 32) String outlet,
      @NotNull LocalDate from,
      @Nullable LocalDate to)
      implements Entries.Named {

    @Override
    public String clientRef() {
      return staffId;
    }

    @Override
    public String toString() {
      return "staff " + staffId;
    }
  }

  /** Somebody as entered, the number masked. */
  @Schema(name = "StaffAnswer")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StaffAnswer(
      String staffId,
      IdType idType,
      String idNumberMasked,
      String outlet,
      LocalDate from,
      @Nullable LocalDate to) {

    static StaffAnswer of(NamedStaff entered) {
      var masked =
          Identifier.parse(entered.idType.identifier(), entered.idNumber)
                  instanceof Parsed.Valid(var identifier, _)
              ? identifier.masked()
              : "****";
      return new StaffAnswer(
          entered.staffId, entered.idType, masked, entered.outlet, entered.from, entered.to);
    }
  }
}
