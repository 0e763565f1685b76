package org.leadrelay.courier.waybill;

import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.sealing.BlindIndex;

/** Makes the tokens of a row, of the normal forms that the whole suite uses. */
final class TokenMaking {

  private final BlindIndex index;

  TokenMaking(BlindIndex index) {
    this.index = index;
  }

  RowTokens of(@Nullable IdDocument senderId, Phone sender, Phone recipient) {
    return new RowTokens(
        senderId == null ? null : token(senderId), token(sender), token(recipient));
  }

  private ValueToken token(Phone phone) {
    return new ValueToken(phone.type(), index.current(phone.type(), phone.number()));
  }

  private ValueToken token(IdDocument id) {
    var type = id.type().identifier();
    return new ValueToken(type, index.current(type, normal(type, id.number())));
  }

  /** A resident's number is in its normal form when it is valid, and nearly all are residents'. */
  private static String normal(IdentifierType type, String number) {
    return type != IdentifierType.RESIDENT_ID
            && Identifier.parse(type, number) instanceof Parsed.Valid(var identifier, _)
        ? identifier.value()
        : number;
  }
}
