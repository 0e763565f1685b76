package org.leadrelay.problem;

/**
 * One reason why a request is malformed.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body, empty for the whole body; {@code
 *     ?name} for a query parameter, {@code {name}} for a path parameter, {@code name:} for a header
 * @param code UPPER_SNAKE reason that clients may switch on
 * @param message for a person; never holds the offending value
 */
public record Violation(String pointer, String code, Wording message) {}
