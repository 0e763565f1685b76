/**
 * The chapters that cross the services: from a lead to its outcome, from a parcel or a ledger to a
 * lead.
 */
@NullMarked
package org.leadrelay.local.story.loop;

import org.jspecify.annotations.NullMarked;
