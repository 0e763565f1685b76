package org.leadrelay.identifiers;

import java.util.regex.Pattern;

/**
 * A web address without scheme and fragment: the host in lower case, then port, path and query as
 * they were. With, without or with another scheme it is the same shop, so the scheme plays no part.
 */
final class UrlForm implements Form {

  private static final Pattern SCHEME = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_AUTHORITY = Pattern.compile("[/?]");
  private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,4}");
  private static final Pattern REST = Pattern.compile("[^\\s\\p{Cntrl}<>\"]*");
  private static final int HIGHEST_PORT = 65_535;

  /** What follows the scheme, split where the host's part ends. */
  private record Parts(String host, String port, String rest) {

    static Parts of(String address) {
      int fragment = address.indexOf('#');
      var kept = fragment < 0 ? address : address.substring(0, fragment);
      var end = END_OF_AUTHORITY.matcher(kept);
      int rest = end.find() ? end.start() : kept.length();
      var authority = kept.substring(0, rest);
      int colon = authority.indexOf(':');
      int host = colon < 0 ? rest : colon;
      return new Parts(
          authority.substring(0, host),
          authority.substring(host),
          withoutRoot(kept.substring(rest)));
    }

    private static String withoutRoot(String rest) {
      return rest.equals("/") ? "" : rest;
    }

    boolean isValid() {
      return (port.isEmpty() || isPort(port.substring(1))) && REST.matcher(rest).matches();
    }

    private static boolean isPort(String digits) {
      return PORT.matcher(digits).matches() && Integer.parseInt(digits) <= HIGHEST_PORT;
    }
  }

  @Override
  public Reading read(String raw) {
    var scheme = SCHEME.matcher(Typed.clean(raw));
    var parts = Parts.of(scheme.lookingAt() ? scheme.replaceFirst("") : Typed.clean(raw));
    return HostName.of(parts.host())
        .filter(host -> parts.isValid())
        .<Reading>map(host -> new Reading.Normal(host + parts.port() + parts.rest()))
        .orElseGet(() -> new Reading.Refused(Reason.MALFORMED));
  }

  @Override
  public String mask(String value) {
    var parts = Parts.of(value);
    return HostName.mask(parts.host()) + parts.port() + (parts.rest().isEmpty() ? "" : "/***");
  }
}
