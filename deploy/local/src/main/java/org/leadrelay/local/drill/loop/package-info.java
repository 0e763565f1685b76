/** Leads, watched parcels and short deliveries cross all services while accidents happen. */
@NullMarked
package org.leadrelay.local.drill.loop;

import org.jspecify.annotations.NullMarked;
