package org.leadrelay.intake.extraction;

import java.util.Map;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Finds accounts of a messenger behind a cue. An aeroplane is one only where it is clear that it
 * means Telegram.
 *
 * @param shortest signs of its account names
 * @param numbered whether a name may be of digits only
 */
record MessengerNames(Cue cue, int shortest, boolean numbered) implements Finder {

  private static final int LONGEST = 32;

  static MessengerNames ofTelegram() {
    return new MessengerNames(Cue.TELEGRAM, 5, false);
  }

  static MessengerNames ofBatChat() {
    return new MessengerNames(Cue.BATCHAT, 4, true);
  }

  @Override
  public void find(Reading reading, Claims claims) {
    var codes = reading.codes();
    for (int piece = 0; piece < codes.size(); piece++) {
      var said = reading.cues().at(codes.start(piece));
      if (said.has(cue)) {
        var account = Account.at(reading.writing(), codes.start(piece));
        if (isName(account, said)) {
          claims.claim(
              IdentifierType.ALIAS,
              account.name(),
              account.start(),
              account.end(),
              said.firm() ? 0.92 : 0.8,
              Map.of("app", cue.name()));
        }
      }
    }
  }

  private boolean isName(Account account, Binding said) {
    if (account.length() < shortest || account.length() > LONGEST) {
      return false;
    }
    return account.beginsWithLetter()
        ? said.firm() || !account.isWord()
        : numbered && account.isNumber() && said.nearest() == cue;
  }
}
