package org.leadrelay.events.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.Feed.Registration;
import org.leadrelay.events.worker.Turn;
import org.postgresql.PGConnection;

/**
 * Listens for the sequencer's notification, from whichever replica, and wakes this replica's
 * readers.
 *
 * <p>The connection is its own: neither pooled nor through a transaction pooler, where LISTEN has
 * no meaning. It is looked after every {@value #LISTEN_MS} ms, so that a dead one is noticed; after
 * a reconnect, and while there is none, the readers are woken too, as a notification may have been
 * missed.
 */
public final class HeadWatch implements Turn {

  private static final Logger LOG = Logger.getLogger(HeadWatch.class);
  private static final int LISTEN_MS = 1_000;

  private static final int VALID_S = 5;

  private final ConnectionSource source;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private @Nullable Connection connection;

  /** A watch over connections that are opened when needed. */
  public HeadWatch(ConnectionSource source) {
    this.source = source;
  }

  /**
   * Calls the listener for each new position, and sometimes without one; it must only wake others.
   */
  public Registration onAdvance(Runnable listener) {
    var own = new Listener(listener);
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  @Override
  public Duration take() throws SQLException {
    try {
      listen();
      return Duration.ZERO;
    } catch (SQLException e) {
      end();
      wakeAll();
      throw e;
    }
  }

  private void listen() throws SQLException {
    var open = connection;
    if (open == null) {
      open = source.open();
      connection = open;
      try (var statement = open.createStatement()) {
        statement.execute("listen " + Sequencer.CHANNEL);
      }
      wakeAll();
    }
    var notified = open.unwrap(PGConnection.class).getNotifications(LISTEN_MS);
    if (notified != null && notified.length > 0) {
      wakeAll();
    } else if (!open.isValid(VALID_S)) {
      throw new SQLException("The listening connection is dead");
    }
  }

  private void wakeAll() {
    for (var listener : listeners) {
      try {
        listener.wake().run();
      } catch (RuntimeException e) {
        LOG.warnf(e, "A listener to new positions failed");
      }
    }
  }

  @Override
  public void end() {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.debugf(e, "A dead connection could not be closed");
      }
      connection = null;
    }
  }

  /** Its own identity per registration, so that one listener may be registered twice. */
  private static final class Listener {
    private final Runnable wake;

    private Listener(Runnable wake) {
      this.wake = wake;
    }

    private Runnable wake() {
      return wake;
    }
  }

  /** Opens connections that belong to nobody else. */
  @FunctionalInterface
  public interface ConnectionSource {

    /** A new connection, to be closed by who asked. */
    Connection open() throws SQLException;
  }
}
