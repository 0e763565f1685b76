/**
 * The way of an upload's bytes to durable rows: decoded within limits, cut at line ends, judged,
 * and stored chunk by chunk while the next one is judged. Memory does not grow with the file.
 */
@NullMarked
package org.leadrelay.courier.batch.upload;

import org.jspecify.annotations.NullMarked;
