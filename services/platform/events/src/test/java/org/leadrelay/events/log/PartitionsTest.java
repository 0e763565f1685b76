package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.database.Sql;
import org.leadrelay.events.Occurrence;

class PartitionsTest {

  private final LogFixture events = new LogFixture();

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void theNextFourteenDaysHaveTheirPartitions() {
    assertThat(new Backlog(events.pool).now().daysAhead()).isBetween(14.0, 16.0);
    assertThat(partitions(false).ensure()).isZero();
  }

  @Test
  void whatIsMissingIsMade() {
    events.asOwner(
        "drop table event_%1$s, feed_entry_%1$s".formatted(lastSuffix()),
        "delete from event_partition where suffix = '%s'".formatted(lastSuffix()));

    assertThat(partitions(false).ensure()).isEqualTo(1);
    assertThat(new Backlog(events.pool).now().daysAhead()).isGreaterThanOrEqualTo(14);
  }

  @Test
  void theServiceMayNeitherMakeNorDropTablesItself() {
    assertThatThrownBy(() -> asService("create table other (id int)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asService("drop table event")).hasMessageContaining("must be owner");
    assertThatThrownBy(() -> asService("delete from event"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asService("update event set data = '{}'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> asService("call event_layout_is('month', '1 day')"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatIsOldAndPublishedGoes() {
    agedEvent(20);
    events.asOwner("update event_relay set published = 1");

    assertThat(partitions(true).drop()).isEqualTo(1);

    assertThat(events.all()).isEmpty();
    assertThat(events.number("select count(*) from feed_entry")).isZero();
  }

  @Test
  void whatIsNotPublishedStaysHoweverOld() {
    agedEvent(20);

    assertThat(partitions(true).drop()).isZero();
    assertThat(partitions(false).drop()).isEqualTo(1);
  }

  @Test
  void whatHasNoPositionStaysHoweverOld() {
    agedEvent(20);
    events.asOwner("update event set position = null");

    assertThat(partitions(false).drop()).isZero();
  }

  @Test
  void nothingGoesThatIsYoungerThanTheLayoutSays() {
    agedEvent(20);
    events.asOwner("update event_layout set keep = '90 days'");

    assertThat(partitions(false).drop()).isZero();
    assertThatThrownBy(
            () -> asService("select drop_event_partitions(now() - interval '89 days', false)"))
        .hasMessageContaining("are not dropped");
  }

  @Test
  void aServiceMayChooseMonthsBeforeItsFirstEvent() {
    events.asOwner("call event_layout_is('month', '90 days')");

    events.append(Occurrence.any());
    events.sequence();

    assertThat(events.all()).hasSize(1);
    assertThat(events.number("select count(*) from event_partition")).isBetween(1L, 2L);
    assertThatThrownBy(() -> events.asOwner("call event_layout_is('day', '14 days')"))
        .hasMessageContaining("events already");
  }

  @Test
  void appliedEventsAreForgottenAfterTheirTime() {
    events.asOwner(
        "insert into inbox values ('test', gen_random_uuid(), now() - interval '31 days')",
        "insert into inbox values ('test', gen_random_uuid(), now() - interval '29 days')");

    partitions(false).take();

    assertThat(events.number("select count(*) from inbox")).isEqualTo(1);
  }

  private Partitions partitions(boolean onlyPublished) {
    return new Partitions(events.pool, Duration.ofDays(14), Duration.ofDays(30), onlyPublished);
  }

  private void asService(String sql) {
    Sql.over(events.pool).useHandle(handle -> handle.execute(sql));
  }

  /* One event with position 1 in a partition of its own, so many days ago. */
  private void agedEvent(int days) {
    events.asOwner(
        """
        do $$
        declare
          lower timestamptz := date_trunc('day', now(), 'UTC') - interval '%d days';
        begin
          execute format('create table event_aged partition of event for values from (%%L) to (%%L)',
                         lower, lower + interval '1 day');
          execute format('create table feed_entry_aged partition of feed_entry for values from (%%L) to (%%L)',
                         lower, lower + interval '1 day');
          insert into event_partition values ('aged', lower, lower + interval '1 day');
          insert into event (recorded_at, event_id, aggregate, sequence, type, at, own, above, data)
          values (lower, gen_random_uuid(), gen_random_uuid(), 1, 'a.b.v1', now(), '{880100}', '{}', '{}');
        end $$
        """
            .formatted(days));
    events.sequence();
    assertThat(events.all()).hasSize(1);
  }

  private String lastSuffix() {
    return events.owner.withHandle(handle ->
        handle.createQuery("select max(suffix) from event_partition").mapTo(String.class).one());
  }
}
