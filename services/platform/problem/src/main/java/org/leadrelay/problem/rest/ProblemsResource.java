package org.leadrelay.problem.rest;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;

/** What this service can answer instead of success; public, as it is documentation. */
@Path("/api/v1/problems")
public final class ProblemsResource {

  private final List<Entry> entries;

  ProblemsResource(@All List<ProblemCatalogue> catalogues) {
    this.entries =
        catalogues.stream()
            .flatMap(catalogue -> catalogue.codes().stream())
            .sorted(Comparator.comparingInt(ProblemCode::status).thenComparing(ProblemCode::code))
            .map(Entry::of)
            .distinct()
            .toList();
  }

  /** All codes, by status and code. */
  @GET
  @PermitAll
  @Operation(
      operationId = "listProblems",
      summary = "Lists every problem code of this service, in both languages")
  public Listing list() {
    return new Listing(entries);
  }

  /** The answer. */
  public record Listing(List<Entry> items) {}

  /** One code. */
  public record Entry(String code, int status, String type, String title, String titleEn) {

    static Entry of(ProblemCode code) {
      return new Entry(
          code.code(), code.status(), code.type().toString(), code.titleZh(), code.titleEn());
    }
  }
}
