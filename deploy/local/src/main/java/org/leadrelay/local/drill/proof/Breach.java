package org.leadrelay.local.drill.proof;

/**
 * Something that should not be.
 *
 * @param proof that found it
 * @param finding in one line
 */
public record Breach(String proof, String finding) {

  @Override
  public String toString() {
    return proof + ": " + finding;
  }
}
