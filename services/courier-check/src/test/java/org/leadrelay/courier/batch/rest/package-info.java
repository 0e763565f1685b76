@NullMarked
package org.leadrelay.courier.batch.rest;

import org.jspecify.annotations.NullMarked;
