package org.leadrelay.events;

/** How far down the tree a reader of the feed looks. */
public enum FeedScope {
  /** What concerns the reader as a party. */
  OWN,
  /** That, and what concerns any jurisdiction below it. */
  SUBTREE
}
