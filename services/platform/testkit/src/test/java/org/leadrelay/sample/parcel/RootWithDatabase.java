package org.leadrelay.sample.parcel;

import javax.sql.DataSource;

/** Wrong: a domain that knows JDBC. */
record RootWithDatabase(DataSource source) {}
