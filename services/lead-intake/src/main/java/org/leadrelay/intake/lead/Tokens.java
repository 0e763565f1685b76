package org.leadrelay.intake.lead;

import java.util.List;
import org.leadrelay.identifiers.Identifier;

/** Makes the tokens of identifiers. */
@FunctionalInterface
public interface Tokens {

  /** One token per live key version, the current one first. */
  List<Token> of(Identifier identifier);
}
