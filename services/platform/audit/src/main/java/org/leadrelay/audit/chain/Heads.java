package org.leadrelay.audit.chain;

import java.util.Map;
import java.util.Set;
import org.leadrelay.audit.ChainHead;

/** Heads of chains as JSON. */
final class Heads {

  private Heads() {}

  static Map<String, Object> json(ChainHead head) {
    return Map.of("aggregate", head.aggregate().toString(), "n", head.n(), "hash", head.hash());
  }

  static ChainHead of(Object json) {
    Members members = Members.of(json, Set.of("aggregate", "n", "hash"), Set.of());
    long n = members.number("n");
    if (n < 1) {
      throw new NotCanonicalException("a head before the first entry");
    }
    return new ChainHead(members.uuid("aggregate"), n, members.hash("hash"));
  }
}
