package org.leadrelay.precursor.ledger.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.rest.ProblemBody;

/** What came of each posting of a batch, in its order. */
@Schema(name = "MovementBatch")
public record BatchAnswer(List<Item> items) {

  /**
   * What came of one.
   *
   * @param status as if it had been posted alone
   * @param alarms that it raised or repeated
   */
  @Schema(name = "MovementBatchItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      int index,
      @Nullable String clientRef,
      int status,
      @Nullable UUID id,
      @Nullable List<UUID> alarms,
      @Nullable ProblemBody problem) {

    static Item refused(int index, @Nullable String clientRef, Problem problem, Language language) {
      return new Item(
          index,
          clientRef,
          problem.code().status(),
          null,
          null,
          ProblemBody.ofItem(problem, language));
    }
  }
}
