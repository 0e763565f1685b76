package org.leadrelay.requests.trial;

import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.testkit.SuiteResource;

/** The trial's tables as their owner sees them. */
public final class Database {

  private static final Jdbi OWNER = Sql.over(SuiteResource.database().owner());

  private Database() {}

  public static void clear() {
    OWNER.useHandle(
        handle -> handle.execute("truncate note, kept_answer; alter sequence attempt restart"));
  }

  public static long notes() {
    return count("select count(*) from note");
  }

  public static long answers() {
    return count("select count(*) from kept_answer");
  }

  /** Every value of the kept answers, as text and as bytes in hexadecimal digits. */
  public static String answersAsText() {
    return OWNER.withHandle(handle ->
        handle
            .createQuery("select coalesce(string_agg(a::text, ' '), '') from kept_answer a")
            .mapTo(String.class)
            .one());
  }

  private static long count(String query) {
    return OWNER.withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }
}
