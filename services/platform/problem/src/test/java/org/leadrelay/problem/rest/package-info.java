@NullMarked
package org.leadrelay.problem.rest;

import org.jspecify.annotations.NullMarked;
