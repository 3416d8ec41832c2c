package org.songluat.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.songluat.bench.Engine;

/** SongLuat's API over HTTP, by connections that stay open. */
final class HttpEngine implements Engine {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  HttpEngine(int port) {
    this.address = "http://127.0.0.1:" + port + "/api/v1/search?size=10&q=";
  }

  @Override
  public int ask(String query) throws IOException {
    URI uri = URI.create(address + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw new IOException(
            "The query '" + query + "' was answered with status " + answer.statusCode());
      }
      return answer.body().length;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The query '" + query + "' was interrupted", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
