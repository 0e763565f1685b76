/**
 * What a resource method takes from a request and gives to an answer: a body that is decoded when
 * asked for, preconditions, pages, idempotent calls and the door before the database.
 */
@NullMarked
package org.leadrelay.requests;

import org.jspecify.annotations.NullMarked;
