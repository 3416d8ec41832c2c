package org.songluat.ingest.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.source.TemporarySource;
import org.songluat.ingest.source.UnreadableSourceException;

class FetcherTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(1000, Duration.ofSeconds(30), Duration.ofSeconds(30), 2);

  private final Fetcher fetcher = new Fetcher(LIMITS, "SongLuat");
  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = new Site();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private String text(String address) throws IOException {
    try (TemporarySource page = fetcher.fetch(address)) {
      return page.path().name() + " " + Files.readString(page.path().file());
    }
  }

  private static String fault(Fetcher fetcher, String address) {
    return assertThrows(UnreadableSourceException.class, () -> fetcher.fetch(address)).getMessage();
  }

  private String fault(String path) {
    return fault(fetcher, site.address(path));
  }

  @Test
  void getsAPageUnderItsAddress() throws IOException {
    site.page("/a?b=c", "Điều 1");
    assertEquals(site.address("/a?b=c") + " Điều 1", text(site.address("/a?b=c#d")));
    assertEquals(List.of("/a?b=c"), site.asked());
  }

  @Test
  void keepsNoFileOfIt() throws IOException {
    site.page("/a", "Điều 1");
    TemporarySource page = fetcher.fetch(site.address("/a"));
    Path file = page.path().file();
    assertTrue(Files.exists(file));
    page.close();
    assertTrue(Files.notExists(file));
  }

  @Test
  void followsRedirectsAndKeepsTheName() throws IOException {
    site.redirect("/a", "/b").redirect("/b", site.address("/c")).page("/c", "Điều 1");
    assertEquals(site.address("/a") + " Điều 1", text(site.address("/a")));
  }

  @Test
  void followsNotTooMany() {
    site.redirect("/a", "/a");
    assertEquals(
        site.address("/a") + ": a page may lead to others 2 times at most; check it", fault("/a"));
    assertEquals(List.of("/a", "/a", "/a"), site.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file:///etc/passwd", "ftp://example.org/", "http://a b/", "//"})
  void followsToPagesOnly(String location) {
    site.redirect("/a", location);
    assertEquals(
        site.address("/a")
            + ": a page may not lead from the world into the house, from https to http, or"
            + " elsewhere than to a page, this one leads to '"
            + location
            + "'; ask for that address if you trust it",
        fault("/a"));
  }

  @Test
  void saysThatAPageIsNotThere() {
    assertEquals(
        site.address("/a") + ": the server says 404, the page is not there; check the address",
        fault("/a"));
  }

  @Test
  void saysWhyAPageIsNotGiven() {
    site.status("/a", 403).status("/b", 503).status("/c", 429);
    assertEquals(
        site.address("/a")
            + ": the server says 403, the page is not given to everyone; save it with a browser"
            + " and take the file",
        fault("/a"));
    assertEquals(
        site.address("/b")
            + ": the server says 503, the page is not given now; try later, or save it with a"
            + " browser and take the file",
        fault("/b"));
    assertEquals(
        site.address("/c") + ": the server says 429, the page is asked for too often; try later",
        fault("/c"));
  }

  @Test
  void takesNoPageThatIsTooLarge() {
    site.page("/a", "x".repeat(1001)).endless("/b");
    for (String path : List.of("/a", "/b")) {
      assertEquals(
          site.address(path) + ": a page may have at most 1000 bytes, this one has more",
          fault(path));
    }
  }

  @Test
  void waitsForNoServerForEver() {
    site.slow("/a");
    Fetcher hasty =
        new Fetcher(new FetchLimits(1000, Duration.ofSeconds(9), Duration.ofSeconds(1), 2), "x");
    assertEquals(
        site.address("/a") + ": a page may take at most 1 s, this one takes more; try later",
        fault(hasty, site.address("/a")));
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }
    String address = "http://127.0.0.1:" + port + "/";
    assertEquals(
        address + ": the server takes no calls; check the address, or try later",
        fault(fetcher, address));
  }

  @Test
  void saysThatThereIsNoSuchServer() {
    assertEquals(
        "http://nowhere.invalid/: there is no such server, or no network; check the address",
        fault(fetcher, "http://nowhere.invalid/"));
  }

  @Test
  void saysThatAServerCannotProveWhoItIs(@TempDir Path folder) throws Exception {
    HttpsServer server = UnprovenSite.start(folder);
    try {
      String address = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
      String said = fault(fetcher, address);
      assertTrue(said.startsWith(address + ": the server cannot prove who it is ("), said);
      assertTrue(said.endsWith("); check the address"), said);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://", "https://a:b@example.org/", "https://exa mple.org/", "https:///a"})
  void wantsAnAddressThatIsOne(String typed) {
    assertEquals(
        typed
            + ": an address must be like https://example.org/law.html and hold no password; check"
            + " it",
        fault(fetcher, typed));
  }

  @Test
  void wantsLimitsThatCanBe() {
    assertEquals(
        "A limit must be 1 byte to 1 GB, and no redirect or more, got 0, 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new FetchLimits(0, Duration.ZERO, Duration.ZERO, 1))
            .getMessage());
  }
}
