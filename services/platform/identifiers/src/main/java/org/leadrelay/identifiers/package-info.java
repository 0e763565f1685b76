/**
 * The identifiers a lead lives from: one normal form for each kind, its check digits, its mask.
 *
 * <p>Every service uses these normal forms, so that equal things have equal blind-index tokens
 * everywhere. Work is bounded: a text longer than any identifier is refused unread.
 */
@NullMarked
package org.leadrelay.identifiers;

import org.jspecify.annotations.NullMarked;
