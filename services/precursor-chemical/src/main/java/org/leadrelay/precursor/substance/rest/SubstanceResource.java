package org.leadrelay.precursor.substance.rest;

import static org.leadrelay.problem.CommonProblem.NOT_FOUND;
import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Cas;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.precursor.substance.Substance;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** The catalogue of listed chemicals. */
@Path("/api/v1/substances")
@Tag(name = "Substances")
@RolesAllowed({"officer", "enterprise"})
@RunOnVirtualThread
public class SubstanceResource {

  private final Catalogue catalogue;
  private final Clock clock;

  SubstanceResource(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listSubstances", summary = "The catalogue as of a day (品种目录)")
  public Listing list(
      @Parameter(
              description = "The day, +08:00; today if absent.",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("on")
          @Nullable String on,
      @Parameter(description = "Chinese or English name, or alias.", example = "丙酮")
          @QueryParam("name")
          @Nullable String name,
      @Parameter(description = "CAS number; its check digit is verified.", example = "67-64-1")
          @QueryParam("cas")
          @Nullable String cas) {
    var day = day(on);
    var found = matching(name, cas, day);
    long entries = found.stream().filter(it -> it.role() != Substance.Role.COMPONENT).count();
    return new Listing(day, entries, found.stream().map(SubstanceAnswer::of).toList());
  }

  @GET
  @Path("/{no}")
  @Operation(operationId = "readSubstance", summary = "One entry of the catalogue")
  public SubstanceAnswer read(@PathParam("no") String number) {
    return catalogue
        .find(number)
        .map(SubstanceAnswer::of)
        .orElseThrow(() -> Problem.of(NOT_FOUND).toException());
  }

  private List<Substance> matching(@Nullable String name, @Nullable String cas, LocalDate day) {
    var byName = name == null ? catalogue.on(day) : catalogue.named(name, day);
    if (cas == null) {
      return byName;
    }
    var number =
        Cas.parse(cas)
            .orElseThrow(() ->
                refused("?cas", "应为校验位正确的 CAS 号", "must be a CAS number with its check digit"));
    var byCas = catalogue.withCas(number, day);
    return byName.stream().filter(byCas::contains).toList();
  }

  private LocalDate day(@Nullable String on) {
    if (on == null) {
      return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }
    try {
      return LocalDate.parse(on);
    } catch (DateTimeParseException e) {
      throw refused("?on", "应为日期，例如 2025-07-20", "must be a date such as 2025-07-20");
    }
  }

  private static ProblemException refused(String pointer, String zh, String en) {
    return Problem.of(VALIDATION_FAILED).violation(pointer, "FORMAT", zh, en).toException();
  }

  /**
   * The catalogue or a part of it.
   *
   * @param entries how many of the items count as entries; components of a group do not
   */
  @Schema(name = "Substances")
  public record Listing(LocalDate on, long entries, List<SubstanceAnswer> items) {}
}
