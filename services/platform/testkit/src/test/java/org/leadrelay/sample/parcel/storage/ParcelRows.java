package org.leadrelay.sample.parcel.storage;

import javax.sql.DataSource;

/** Right: storage knows JDBC. */
public record ParcelRows(DataSource source) {}
