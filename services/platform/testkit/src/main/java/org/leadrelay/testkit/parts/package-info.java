/**
 * The real parts that tests run against: one PostgreSQL server and one Kafka broker per build
 * folder, held by a detached process that every test JVM of the build finds again and that ends by
 * itself when none has needed it for a while.
 */
@NullMarked
package org.leadrelay.testkit.parts;

import org.jspecify.annotations.NullMarked;
