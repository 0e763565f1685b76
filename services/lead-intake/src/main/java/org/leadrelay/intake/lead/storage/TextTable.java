package org.leadrelay.intake.lead.storage;

import org.jdbi.v3.core.Jdbi;
import org.leadrelay.intake.lead.Lead;

/** Keeps the masked narratives for searches. */
final class TextTable {

  private final Jdbi jdbi;

  TextTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void write(Lead lead) {
    var sql =
        """
        insert into lead_text (lead, masked, bigrams) values (:lead, :masked, :bigrams)
        on conflict (lead) do update set masked = excluded.masked, bigrams = excluded.bigrams
        """;
    var masked = lead.content().narrativeMasked();
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("lead", lead.id())
            .bind("masked", masked)
            .bindArray("bigrams", Integer.class, Bigrams.of(masked))
            .execute());
  }

  /** Writes it if it has changed. */
  void write(Lead before, Lead now) {
    if (!before.content().narrativeMasked().equals(now.content().narrativeMasked())) {
      write(now);
    }
  }
}
