/**
 * What every HTTP endpoint must refuse, declared in one row for each operation of an OpenAPI
 * document and tested from outside; and how a document that is checked in keeps up with the code.
 */
@NullMarked
package org.leadrelay.testkit.endpoints;

import org.jspecify.annotations.NullMarked;
