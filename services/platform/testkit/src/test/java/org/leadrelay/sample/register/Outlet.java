package org.leadrelay.sample.register;

import javax.sql.DataSource;

/** Right: a flat feature may know technology. */
record Outlet(DataSource source) {}
