package org.leadrelay.identifiers;

import java.util.regex.Pattern;

/** A mailbox in lower case. */
final class EmailForm implements Form {

  private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'+/=?^_`{|}~.-]{1,64}");
  private static final Pattern MISPLACED_DOT = Pattern.compile("^\\.|\\.$|\\.\\.");
  private static final int SHOWABLE = 3;

  @Override
  public Reading read(String raw) {
    var typed = Typed.lower(raw);
    int at = typed.lastIndexOf('@');
    var local = typed.substring(0, Math.max(at, 0));
    if (!LOCAL.matcher(local).matches() || MISPLACED_DOT.matcher(local).find()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    return HostName.of(typed.substring(at + 1))
        .<Reading>map(host -> new Reading.Normal(local + "@" + host))
        .orElseGet(() -> new Reading.Refused(Reason.MALFORMED));
  }

  @Override
  public String mask(String value) {
    int at = value.lastIndexOf('@');
    return value.substring(0, at < SHOWABLE ? 0 : 1) + "***" + value.substring(at);
  }
}
