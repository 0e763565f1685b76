package org.leadrelay.intake.lead.storage;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadrelay.intake.lead.Audience;
import org.leadrelay.intake.lead.Signatory;

/** The one scope predicate as SQL: whether one of an officer's circles sees a lead {@code l}. */
public final class Circles {

  /** Takes {@code :circles}. */
  public static final String SEE =
      """
      exists (select from lead_sight s where s.lead = l.id and s.audience = any(:circles))\
      """;

  private Circles() {}

  /** Binds the officer's circles. */
  public static <S extends SqlStatement<S>> S bind(S statement, Signatory reader) {
    return statement.bindArray("circles", String.class, keys(reader));
  }

  static List<String> keys(Signatory reader) {
    return Audience.around(reader).stream().map(Audience::key).toList();
  }
}
