package org.leadrelay.identifiers;

import java.util.Set;

/** What a {@link Form} makes of a text. */
sealed interface Reading {

  record Normal(String value, Set<Warning> warnings) implements Reading {

    Normal(String value) {
      this(value, Set.of());
    }
  }

  record Refused(Reason reason) implements Reading {}
}
