package org.leadrelay.courier.register.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.rest.ProblemBody;

/** What became of each entry of a list, in the list's order. */
@Schema(name = "Registered")
public record RegisterAnswer(List<Item> items) {

  /**
   * One entry.
   *
   * @param index its line in the body, from 0
   * @param clientRef the courier's name of it, as far as it can be read
   * @param status 201 if it is new, 200 if it took the place of one, else that of the problem
   * @param problem why it was not entered
   */
  @Schema(name = "RegisteredItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      int index, @Nullable String clientRef, int status, @Nullable ProblemBody problem) {}
}
