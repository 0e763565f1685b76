package org.leadrelay.testkit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps plain tests from making a log record of every detail: until an application configures the
 * log, Quarkus keeps all levels for later. An application under {@code @QuarkusTest} sets its own
 * level.
 */
public final class QuietLogs implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Logger.getLogger("").setLevel(Level.INFO);
  }
}
