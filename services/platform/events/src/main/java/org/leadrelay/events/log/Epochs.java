package org.leadrelay.events.log;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Tells one history of the database from another.
 *
 * <p>A restored or promoted database writes on another timeline (or is another system altogether)
 * and may give positions a second time. The sequencer looks before every batch, in the batch's
 * transaction: so no position is ever given in an epoch that is not its timeline's, also when a
 * pooled connection has silently moved to a new primary.
 *
 * <p>An epoch's number is the millisecond it was opened in. Numbers of epochs that a restore has
 * forgotten are therefore lower than those that came after it, and a cursor from a forgotten epoch
 * resumes right as well.
 */
final class Epochs {

  private static final Logger LOG = Logger.getLogger(Epochs.class);

  private static final String OPEN_IF_CHANGED =
      """
      with here as (
        select substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) as timeline, system_identifier::text as system_id
          from pg_control_system()
      ), last as (
        select epoch, timeline, system_id from event_epoch order by epoch desc limit 1
      )
      insert into event_epoch (epoch, timeline, system_id, first_position)
      select greatest((extract(epoch from clock_timestamp()) * 1000)::bigint, last.epoch + 1),
             here.timeline, here.system_id, head.position + 1
        from here, last, event_head head
       where (here.timeline, here.system_id) <> (last.timeline, last.system_id)
      returning epoch
      """;

  private Epochs() {}

  /** To be called under the sequencer's lock. */
  static void openIfChanged(Handle handle) {
    handle
        .createQuery(OPEN_IF_CHANGED)
        .mapTo(Long.class)
        .findOne()
        .ifPresent(
            epoch -> LOG.warnf("The database has another history now: epoch %d begins", epoch));
  }
}
