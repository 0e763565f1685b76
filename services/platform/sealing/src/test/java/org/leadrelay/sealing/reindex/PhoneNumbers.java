package org.leadrelay.sealing.reindex;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Token;
import org.leadrelay.testkit.TestDatabase;

/** A table with a token column, as a service has one; its values are not even sealed. */
final class PhoneNumbers implements TokenColumn {

  private final Jdbi jdbi;
  private final BlindIndex index;
  private long ids = 10;
  private boolean failing;

  PhoneNumbers(TestDatabase database, BlindIndex index) {
    this.index = index;
    Jdbi owner = Sql.over(database.owner());
    owner.useHandle(handle ->
        handle.execute(
            "create table phone (id uuid primary key, value text, version int, token text)"));
    owner.useHandle(handle -> handle.execute("grant all on phone to " + database.serviceUser()));
    this.jdbi = Sql.over(database.service());
  }

  void store(String number) {
    put(new UUID(0, ids++), number, currentToken(number));
  }

  void put(UUID id, String number, Token token) {
    jdbi.useHandle(handle ->
        handle.execute(
            "insert into phone values (?, ?, ?, ?)", id, number, token.keyVersion(), token.hex()));
  }

  void failOnce() {
    failing = true;
  }

  List<Token> tokens() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select version, token from phone order by id")
            .map((row, context) -> new Token(row.getInt(1), row.getString(2)))
            .list());
  }

  List<String> numbers() {
    return jdbi.withHandle(handle ->
        handle.createQuery("select value from phone order by id").mapTo(String.class).list());
  }

  Token currentToken(String number) {
    return index.current(IdentifierType.MOBILE, number);
  }

  @Override
  public String name() {
    return "phone";
  }

  @Override
  public List<Row> olderThan(int keyVersion, UUID position, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                select id, value from phone
                where version < :version and id > :position
                order by id limit :limit
                """)
            .bind("version", keyVersion)
            .bind("position", position)
            .bind("limit", limit)
            .map((row, context) ->
                new Row(
                    row.getObject("id", UUID.class), IdentifierType.MOBILE, row.getString("value")))
            .list());
  }

  @Override
  public void renew(UUID id, Token token) {
    jdbi.useHandle(handle ->
        handle.execute(
            "update phone set version = ?, token = ? where id = ?",
            token.keyVersion(),
            token.hex(),
            id));
    if (failing) {
      failing = false;
      throw new IllegalStateException("the process ends here");
    }
  }
}
