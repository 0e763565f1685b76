package org.leadrelay.intake.extraction.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.extraction.Extractor;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.BodyLimit;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;

/** Tries the extractor on a text. Nothing is stored, so it takes its turn with the readers. */
@Path("/api/v1/extractions")
@Tag(name = "Extraction")
@RolesAllowed("officer")
@RunOnVirtualThread
public class ExtractionResource {

  private final Extractor extractor;
  private final Jurisdictions tree;

  ExtractionResource(Extractor extractor, Jurisdictions tree) {
    this.extractor = extractor;
    this.tree = tree;
  }

  /** A code point takes at most 12 bytes in JSON, when both its halves are escaped. */
  @POST
  @InLane(Lane.READS)
  @Operation(
      operationId = "extract",
      summary = "The identifiers in a text, in clear; nothing is stored (标识提取)")
  public ExtractionAnswer extract(@BodyLimit(mebibytes = 3) Body<ExtractionRequest> body) {
    return ExtractionAnswer.of(extractor.read(body.decode().accepted(tree)));
  }
}
