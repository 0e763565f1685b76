package org.leadrelay.intake.lead.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.sealing.BlindIndex;

/** Keeps a posting for every identifier that counts: which lead names it. */
final class PostingTable {

  private final Jdbi jdbi;
  private final BlindIndex blindIndex;

  PostingTable(Jdbi jdbi, BlindIndex blindIndex) {
    this.jdbi = jdbi;
    this.blindIndex = blindIndex;
  }

  void write(Lead lead) {
    put(lead.id(), posted(lead));
  }

  /** Writes what has changed. */
  void write(Lead before, Lead now) {
    if (before.content().identifiers().equals(now.content().identifiers())) {
      return;
    }
    var known = ids(posted(before));
    var wanted = ids(posted(now));
    drop(known.stream().filter(it -> !wanted.contains(it)).toList());
    put(now.id(), posted(now).stream().filter(it -> !known.contains(it.id())).toList());
  }

  private void put(UUID lead, List<NamedIdentifier> identifiers) {
    if (identifiers.isEmpty()) {
      return;
    }
    jdbi.useHandle(handle -> {
      var batch =
          handle.prepareBatch(
              """
              insert into lead_posting (identifier, lead, type, token, key_version)
              values (:id, :lead, :type, :token, :version)
              """);
      for (var identifier : identifiers) {
        var token = blindIndex.current(identifier.type(), identifier.value());
        batch
            .bind("id", identifier.id())
            .bind("lead", lead)
            .bind("type", identifier.type().name())
            .bind("token", token.bytes())
            .bind("version", token.keyVersion())
            .add();
      }
      batch.execute();
    });
  }

  private void drop(List<UUID> identifiers) {
    if (!identifiers.isEmpty()) {
      jdbi.useHandle(handle ->
          handle
              .createUpdate("delete from lead_posting where identifier = any(:ids)")
              .bindArray("ids", UUID.class, identifiers)
              .execute());
    }
  }

  private static List<NamedIdentifier> posted(Lead lead) {
    return lead.content().counting().filter(NamedIdentifier::valid).toList();
  }

  private static List<UUID> ids(List<NamedIdentifier> identifiers) {
    return identifiers.stream().map(NamedIdentifier::id).toList();
  }
}
