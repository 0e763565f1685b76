package org.leadrelay.problem.json;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/**
 * Answers a request body that cannot be read. Done where the body is read, as the same exceptions
 * from anywhere else are our own fault and answered 500.
 */
@Provider
public final class BodyReading implements ReaderInterceptor {

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (JacksonException failure) {
      throw JsonProblems.of(failure).toException();
    } catch (WebApplicationException failure) {
      throw failure.getCause() instanceof JacksonException cause
          ? JsonProblems.of(cause).toException()
          : failure;
    } catch (IOException failure) {
      if ("Read timed out".equals(failure.getMessage())) {
        throw Problem.of(CommonProblem.REQUEST_TIMEOUT).toException();
      }
      throw failure;
    }
  }
}
