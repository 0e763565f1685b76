package org.leadrelay.problem;

import java.util.List;

/** The codes that one module or service can answer. Each is a CDI bean; all are listed together. */
public interface ProblemCatalogue {

  /** The codes, in the order in which they are documented. */
  List<ProblemCode> codes();
}
