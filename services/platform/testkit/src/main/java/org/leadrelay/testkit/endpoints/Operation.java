package org.leadrelay.testkit.endpoints;

import java.util.Set;

/**
 * One operation of an OpenAPI document.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param hasBody whether it takes a request body
 * @param headers names of its header parameters
 * @param queries names of its query parameters
 */
record Operation(
    String method, String path, boolean hasBody, Set<String> headers, Set<String> queries) {

  /** How people name it. */
  String name() {
    return method + " " + path;
  }

  boolean isAboutAResource() {
    return path.contains("{");
  }
}
