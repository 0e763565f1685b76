/**
 * How {@code TestDatabase} works: templates made from the migrations on the class path, and bound
 * transactions.
 */
@NullMarked
package org.leadrelay.testkit.database;

import org.jspecify.annotations.NullMarked;
