package org.leadrelay.requests.bodies;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.json.JsonProblems;

/**
 * Turns JSON into valid values, strictly. For the whole body there is {@link
 * org.leadrelay.requests.Body#decode}; this one is for the parts of a batch, each of which has its
 * own problem.
 *
 * <p>A refusal that a constructor throws as a {@link ProblemException} is passed on as it is. Any
 * other exception of a constructor is a fault of ours and no answer to the caller: what a caller
 * may get wrong is declared by constraints.
 */
@ApplicationScoped
public class JsonDecoder {

  private final ObjectMapper json;
  private final Constraints constraints;

  JsonDecoder(ObjectMapper json, Constraints constraints) {
    this.json = json;
    this.constraints = constraints;
  }

  /**
   * Decodes the text of one value, such as a line of a batch.
   *
   * @throws ProblemException VALIDATION_FAILED with a violation for each fault, or what a
   *     constructor refused with
   */
  public <T> T decode(byte[] text, Class<T> wanted) {
    return wanted.cast(decode(text, (Type) wanted));
  }

  /**
   * Decodes one value of a batch that was read as a tree; pointers begin at the value.
   *
   * @throws ProblemException as {@link #decode(byte[], Class)}
   */
  public <T> T decode(JsonNode tree, Class<T> wanted) {
    var type = json.constructType(wanted);
    return wanted.cast(judged(type, () -> json.readerFor(type).readValue(tree)));
  }

  /** A value of a type that may be generic. */
  Object decode(byte[] text, Type wanted) {
    var type = json.constructType(wanted);
    return judged(type, () -> json.readValue(text, type));
  }

  private Object judged(JavaType type, Reading reading) {
    var value = read(reading);
    if (value == null) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("", "REQUIRED", "必填", "is required")
          .toException();
    }
    constraints.check(value, type);
    return value;
  }

  private static @Nullable Object read(Reading reading) {
    try {
      return reading.run();
    } catch (ValueInstantiationException refused) {
      throw ofConstructor(refused);
    } catch (JacksonException malformed) {
      throw JsonProblems.of(malformed).toException();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static RuntimeException ofConstructor(ValueInstantiationException refused) {
    return refused.getCause() instanceof ProblemException problem
        ? problem
        : new IllegalStateException("A constructor threw on a request body", refused.getCause());
  }

  @FunctionalInterface
  private interface Reading {
    @Nullable Object run() throws IOException;
  }
}
