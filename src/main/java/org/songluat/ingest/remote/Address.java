package org.songluat.ingest.remote;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.songluat.ingest.source.UnreadableSourceException;

/**
 * The address of a page, checked: {@code http} or {@code https}, a host, no password in it, no
 * place in the page.
 */
record Address(URI uri) {
  private static final String RULE =
      "an address must be like https://example.org/law.html and hold no password; check it";

  static Address of(String typed) {
    try {
      URI uri = new URI(typed);
      if (isHttp(uri) && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return new Address(withoutFragment(uri));
      }
    } catch (URISyntaxException e) {
      throw new UnreadableSourceException(typed, RULE, e);
    }
    throw new UnreadableSourceException(typed, RULE);
  }

  private static boolean isHttp(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  private static URI withoutFragment(URI uri) throws URISyntaxException {
    String whole = uri.toASCIIString();
    int end = whole.indexOf('#');
    return new URI(end < 0 ? whole : whole.substring(0, end));
  }

  private boolean isSecure() {
    return uri.getScheme().toLowerCase(Locale.ROOT).equals("https");
  }

  /**
   * Whether a server may send us from here to there. The person who typed the first address may
   * mean a server of the house; a server out in the world that names one is up to something.
   */
  boolean mayLeadTo(Address there) {
    return (there.isSecure() || !isSecure()) && (there.isPublic() || !isPublic());
  }

  /** Whether the host is out in the world; one that is not known is not ours either. */
  private boolean isPublic() {
    try {
      return Arrays.stream(InetAddress.getAllByName(uri.getHost())).noneMatch(Address::isOurs);
    } catch (UnknownHostException e) {
      return true;
    }
  }

  /** The addresses of one machine or one house (RFC 6890 lists them). */
  private static boolean isOurs(InetAddress address) {
    byte[] raw = address.getAddress();
    int first = raw[0] & 0xFF;
    int second = raw[1] & 0xFF;
    boolean uniqueLocal = address instanceof Inet6Address && (first & 0xFE) == 0xFC;
    boolean shared = raw.length == 4 && first == 100 && (second & 0xC0) == 64;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || shared
        || raw.length == 4 && first == 0;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
