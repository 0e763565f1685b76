package org.leadrelay.access.production;

import java.util.List;

/** One condition of production. Each is a CDI bean; any module may contribute. */
public interface ProductionRule {

  /** Why production must not start, naming the configuration key but no secret; empty if it may. */
  List<String> objections();
}
