package org.leadrelay.courier.alert;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.RowTokens;
import org.leadrelay.courier.waybill.ValueToken;

/** The identifiers of a row by which it can touch a lead. */
public enum Trait {
  SENDER_ID(Role.SENDER, "寄件人证件号码", "the sender's ID number", RowTokens::senderId),
  SENDER_PHONE(Role.SENDER, "寄件人电话", "the sender's phone", RowTokens::senderPhone),
  RECIPIENT_PHONE(Role.RECIPIENT, "收件人电话", "the recipient's phone", RowTokens::recipientPhone);

  /** Whose identifier it is. */
  public enum Role {
    SENDER,
    RECIPIENT
  }

  private final Role role;
  private final String zh;
  private final String en;

  @SuppressWarnings("ImmutableEnumChecker") // the method references hold nothing
  private final Function<RowTokens, @Nullable ValueToken> token;

  Trait(Role role, String zh, String en, Function<RowTokens, @Nullable ValueToken> token) {
    this.role = role;
    this.zh = zh;
    this.en = en;
    this.token = token;
  }

  public Role role() {
    return role;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }

  /** The row's token of it; null where the row has none. */
  @Nullable ValueToken in(RowTokens tokens) {
    return token.apply(tokens);
  }
}
