package org.leadrelay.testkit.endpoints;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The resource that an operation is about.
 *
 * @param path values of the path's parameters
 * @param etag the strong ETag that it has now, with quotes; any text when it needs none
 */
public record Subject(Map<String, String> path, String etag) {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** For operations without path parameters. */
  static final Subject NONE = new Subject(Map.of(), "");

  /** A resource that is named by {@code {id}}. */
  public static Subject of(Object id, String etag) {
    return new Subject(Map.of("id", id.toString()), etag);
  }

  /** A resource that has no ETag and is named by {@code {id}}. */
  public static Subject of(Object id) {
    return of(id, "");
  }

  /** A name of the same form that no resource has. */
  Subject unknown() {
    var names = new HashMap<String, String>();
    path.forEach((parameter, name) -> names.put(parameter, unknown(name)));
    return new Subject(names, etag);
  }

  private static String unknown(String name) {
    return UUID_FORM.matcher(name).matches()
        ? UUID.randomUUID().toString()
        : DIGIT
            .matcher(name)
            .replaceAll(digit -> Integer.toString(9 - Integer.parseInt(digit.group())));
  }

  /** An ETag of the same form that the resource does not have. */
  String otherEtag() {
    return etag.replaceFirst("\"(\\d*)", "\"9$1");
  }
}
