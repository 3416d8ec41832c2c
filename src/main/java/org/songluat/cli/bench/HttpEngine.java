package org.songluat.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.songluat.bench.Engine;

/**
 * SongLuat's API over HTTP, by connections that stay open. Each asker waits at its own socket: the
 * newer client of the JDK hands an answer through three threads, which took half a millisecond and
 * said nothing of the server.
 */
final class HttpEngine implements Engine {
  private static final int PATIENCE = (int) Duration.ofSeconds(60).toMillis();
  private static final int OK = 200;

  private final String address;

  /**
   * @param askers so many connections stay open
   */
  HttpEngine(int port, int askers) {
    this.address = "http://127.0.0.1:" + port + "/api/v1/search?size=10&q=";
    // read when the first connection of the process is made
    System.setProperty("http.maxConnections", String.valueOf(askers));
  }

  @Override
  public int ask(String query) throws IOException {
    URI uri = URI.create(address + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpURLConnection asked = (HttpURLConnection) uri.toURL().openConnection();
    asked.setConnectTimeout(PATIENCE);
    asked.setReadTimeout(PATIENCE);
    if (asked.getResponseCode() != OK) {
      throw new IOException(
          "The query '" + query + "' was answered with status " + asked.getResponseCode());
    }
    // read to its end, or the connection is not used again
    try (InputStream answer = asked.getInputStream()) {
      return answer.readAllBytes().length;
    }
  }

  @Override
  public void close() {
    // idle connections close by themselves
  }
}
