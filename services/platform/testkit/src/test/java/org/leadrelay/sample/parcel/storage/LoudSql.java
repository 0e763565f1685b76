package org.leadrelay.sample.parcel.storage;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Wrong: Jdbi as it comes prints the values. */
record LoudSql(Jdbi jdbi) {

  LoudSql(DataSource source) {
    this(Jdbi.create(source));
  }
}
