package org.leadrelay.intake.extraction;

import java.util.List;

/**
 * Finds the identifiers in a text.
 *
 * <p>Safe for use by many threads. The work is linear in the length of the text.
 */
public final class Extractor {

  /** Of two kinds that could claim the same signs, the first has them. */
  private static final List<Finder> FINDERS =
      List.of(
          new Urls(),
          new Emails(),
          new Wallets(),
          new NumberFinder(new Parcels()),
          new NumberFinder(new ResidentIds()),
          new NumberFinder(new CreditCodes()),
          new Plates(),
          new QqNumbers(),
          new WechatNames(),
          MessengerNames.ofTelegram(),
          MessengerNames.ofBatChat(),
          new NumberFinder(new Mobiles()),
          new NumberFinder(new Landlines()),
          new NumberFinder(new BankCards()),
          new NumberFinder(new ParcelNumbers()),
          new Nicknames());

  /**
   * What the text names, in the order of the text and without overlap. Offsets count the code
   * points of the text as it is given. No text makes it throw.
   */
  public List<Found> read(String text) {
    var reading = Reading.of(text);
    var claims = new Claims(reading.writing());
    FINDERS.forEach(finder -> finder.find(reading, claims));
    return claims.inOrder();
  }
}
