package org.leadrelay.requests;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.problem.ProblemException;

/**
 * The JSON body of a request, read but not yet decoded; a resource method takes it as a parameter
 * without annotation.
 *
 * <p>The bytes are bounded and already free of their content coding. Since decoding waits until it
 * is asked for, a resource out of the caller's sight answers 404 whatever the body holds.
 *
 * @param <T> what the body has to be: a record whose components may carry Bean Validation
 *     constraints
 */
@Schema(extensions = @Extension(name = Body.DOCUMENTED_AS, value = Body.CONTENT))
public interface Body<T> {

  /** Marks this type in OpenAPI, where the request's body is {@code T} in place of it. */
  String DOCUMENTED_AS = "x-documented-as";

  /** The name under which {@code T} stands in this type's schema. */
  String CONTENT = "content";

  /**
   * The body as a valid {@code T}; an empty body counts as <code>{}</code>.
   *
   * @throws ProblemException VALIDATION_FAILED with a violation for each fault, or what a
   *     constructor of {@code T} refused with
   */
  @Schema(name = CONTENT)
  T decode();

  /** A copy of the body as sent, without its content coding. */
  byte[] bytes();
}
