package org.leadrelay.identifiers;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of a web address or of a mailbox. */
final class HostName {

  private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final Pattern TOP = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]{1,59}");
  private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d");
  private static final int LONGEST = 253;
  private static final String HIDDEN = "***";

  private HostName() {}

  /** The host in lower case and ASCII: a domain of at least two labels, or four bytes. */
  static Optional<String> of(String typed) {
    return ascii(typed).filter(host -> isDomain(host) || isAddress(host));
  }

  private static Optional<String> ascii(String typed) {
    try {
      return Optional.of(IDN.toASCII(typed).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isDomain(String host) {
    var labels = host.split("\\.", -1);
    if (host.length() > LONGEST
        || labels.length < 2
        || !TOP.matcher(labels[labels.length - 1]).matches()) {
      return false;
    }
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAddress(String host) {
    var bytes = host.split("\\.", -1);
    if (bytes.length != 4) {
      return false;
    }
    for (String each : bytes) {
      if (!BYTE.matcher(each).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Hides the first label but for its first letter, and half of four bytes. */
  static String mask(String host) {
    if (isAddress(host)) {
      int secondDot = host.indexOf('.', host.indexOf('.') + 1);
      return host.substring(0, secondDot + 1) + HIDDEN + "." + HIDDEN;
    }
    int dot = host.indexOf('.');
    return host.substring(0, dot < 3 ? 0 : 1) + HIDDEN + host.substring(dot);
  }
}
