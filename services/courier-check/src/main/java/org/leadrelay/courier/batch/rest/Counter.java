package org.leadrelay.courier.batch.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Batches;
import org.leadrelay.courier.batch.upload.UploadOutcome;
import org.leadrelay.courier.batch.upload.Uploader;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;

/** Where couriers bring their batches: who is there, and what is said to them. */
@ApplicationScoped
class Counter {

  static final String UPLOAD_OFFSET = "Upload-Offset";

  private static final String CLOSE = "close";
  private static final String CONNECTION = "Connection";

  private final CurrentActor actor;
  private final Batches batches;

  Counter(CurrentActor actor, Batches batches) {
    this.actor = actor;
    this.batches = batches;
  }

  Uploader uploader() {
    return switch (actor.actor()) {
      case Actor.Courier courier -> new Uploader(courier.company(), courier.subject());
      default -> throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
    };
  }

  /** The caller's own batch of that name. */
  Batch batch(String name) {
    return batches
        .find(uploader().courier(), name)
        .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND).toException());
  }

  Response answer(UploadOutcome outcome, @Nullable String prefer) {
    return switch (outcome) {
      case UploadOutcome.Completed(Batch batch) -> completed(batch, prefer);
      case UploadOutcome.Unknown _ -> throw refused(CommonProblem.NOT_FOUND);
      case UploadOutcome.OtherContent _ -> throw refused(BatchProblem.BATCH_CONTENT);
      case UploadOutcome.Empty _ -> throw refused(BatchProblem.BATCH_EMPTY);
      case UploadOutcome.NoHeader _ -> throw refused(BatchProblem.BATCH_HEADER);
      case UploadOutcome.WrongOffset(long offset) ->
          throw Problem.of(BatchProblem.UPLOAD_OFFSET)
              .with("uploadOffset", offset)
              .header(UPLOAD_OFFSET, Long.toString(offset))
              .header(CONNECTION, CLOSE)
              .toException();
      case UploadOutcome.TooManyRows(long limit) ->
          throw Problem.of(BatchProblem.BATCH_TOO_LONG)
              .with("limit", limit)
              .header(CONNECTION, CLOSE)
              .toException();
    };
  }

  /** Rows are durable before any answer, so who does not want to wait has waited all the same. */
  private static Response completed(Batch batch, @Nullable String prefer) {
    boolean async = prefer != null && prefer.contains("respond-async");
    var answer = Response.status(async ? 202 : 200).entity(BatchAnswer.of(batch));
    return async
        ? answer
            .location(URI.create("/api/v1/batches/" + batch.name()))
            .header("Preference-Applied", "respond-async")
            .build()
        : answer.build();
  }

  /** What was not read of the body is not waited for. */
  private static ProblemException refused(ProblemCode code) {
    return Problem.of(code).header(CONNECTION, CLOSE).toException();
  }
}
