package org.leadrelay.precursor.alarm.storage;

import javax.sql.DataSource;
import org.leadrelay.precursor.alarm.Alarms;

/** The register of alarms of a database, for tests of other features. */
public final class AlarmRegister {

  private AlarmRegister() {}

  public static Alarms of(DataSource database) {
    return new AlarmTable(database, new ClearSealer());
  }
}
