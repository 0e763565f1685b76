package org.leadrelay.precursor.ledger.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.AccountKind;

/** An account as columns. */
final class AccountRow {

  private AccountRow() {}

  static Account account(ResultSet row, String prefix) throws SQLException {
    return new Account(
        AccountKind.valueOf(row.getString(prefix + "kind")),
        row.getString(prefix + "enterprise"),
        row.getObject(prefix + "site", UUID.class),
        row.getObject(prefix + "consignment", UUID.class),
        row.getString(prefix + "substance"));
  }

  static <S extends SqlStatement<S>> S bind(S statement, Account account) {
    return statement
        .bind("id", account.id())
        .bind("kind", account.kind().name())
        .bind("enterprise", account.enterprise())
        .bind("site", account.site())
        .bind("consignment", account.consignment())
        .bind("substance", account.substance());
  }
}
