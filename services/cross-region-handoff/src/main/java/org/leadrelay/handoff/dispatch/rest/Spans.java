package org.leadrelay.handoff.dispatch.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leadrelay.problem.json.JsonProblems;

/**
 * Where the items of a body lie; of a body of 10,000 items nothing else is made before they are
 * sent.
 *
 * @param envelope the body around them, in which their list is empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Spans(byte[] envelope, List<Span> items) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] LIST = {'{', '"', 'i', 't', 'e', 'm', 's', '"', ':', '[', ']', '}'};

  /** The bytes from the first up to the second. */
  record Span(int from, int to) {

    int length() {
      return to - from;
    }

    byte[] of(byte[] body) {
      return Arrays.copyOfRange(body, from, to);
    }
  }

  /** One item a line; blank lines are none. */
  static Spans ofLines(byte[] body) {
    var lines = new ArrayList<Span>();
    var from = 0;
    for (var at = 0; at <= body.length; at++) {
      if (at == body.length || body[at] == '\n') {
        if (!blank(body, from, at)) {
          lines.add(new Span(from, at));
        }
        from = at + 1;
      }
    }
    return new Spans(LIST, lines);
  }

  /**
   * The elements of its member {@code items}.
   *
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED if it is no JSON
   */
  static Spans ofJson(byte[] body) {
    try (var parser = JSON.createParser(body)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? inObject(body, parser)
          : new Spans(body, List.of());
    } catch (JacksonException malformed) {
      throw JsonProblems.of(malformed).toException();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Spans inObject(byte[] body, JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
        return inList(body, parser);
      }
      parser.skipChildren();
    }
    return new Spans(body, List.of());
  }

  private static Spans inList(byte[] body, JsonParser parser) throws IOException {
    var begin = after(parser);
    var items = new ArrayList<Span>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      var from = (int) parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      parser.finishToken();
      items.add(new Span(from, after(parser)));
    }
    var rest = (int) parser.currentTokenLocation().getByteOffset();
    var envelope = new ByteArrayOutputStream();
    envelope.write(body, 0, begin);
    envelope.write(body, rest, body.length - rest);
    return new Spans(envelope.toByteArray(), items);
  }

  private static int after(JsonParser parser) {
    return (int) parser.currentLocation().getByteOffset();
  }

  private static boolean blank(byte[] body, int from, int to) {
    for (var at = from; at < to; at++) {
      if (body[at] != ' ' && body[at] != '\t' && body[at] != '\r') {
        return false;
      }
    }
    return true;
  }
}
