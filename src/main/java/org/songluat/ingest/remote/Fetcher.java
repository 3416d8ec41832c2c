package org.songluat.ingest.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.source.TemporarySource;
import org.songluat.ingest.source.UnreadableSourceException;

/**
 * Gets one page or file by its address, within limits of size and time; follows redirects, but no
 * links, and from the world's servers none to a machine of the house.
 */
public final class Fetcher {
  private static final int OK = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final FetchLimits limits;
  private final String agent;

  /**
   * @param agent what the program calls itself before servers
   */
  public Fetcher(FetchLimits limits, String agent) {
    this.limits = limits;
    this.agent = agent;
  }

  /**
   * The page, named by its address.
   *
   * @throws UnreadableSourceException where it cannot be had
   */
  public TemporarySource fetch(String typed) throws IOException {
    Address asked = Address.of(typed);
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connecting())
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.getDefault())
            .build();
    try {
      return TemporarySource.of(asked.toString(), get(client, asked));
    } finally {
      client.shutdownNow();
    }
  }

  private byte[] get(HttpClient client, Address asked) throws IOException {
    long end = System.nanoTime() + limits.all().toNanos();
    Address at = asked;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      HttpResponse<byte[]> answer = answer(client, at, end);
      if (!REDIRECTS.contains(answer.statusCode())) {
        return content(at, answer);
      }
      at = next(at, answer);
    }
    throw fault(asked, "a page may lead to others %d times at most; check it", limits.redirects());
  }

  private HttpResponse<byte[]> answer(HttpClient client, Address at, long end) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(at.uri()).header("User-Agent", agent).build();
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, this::body);
    try {
      return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw fault(
          at,
          "a page may take at most %d s, this one takes more; try later",
          limits.all().toSeconds());
    } catch (ExecutionException e) {
      throw new UnreadableSourceException(at.toString(), reason(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Getting " + at + " was interrupted");
    }
  }

  /** What is not the page itself is not looked at. */
  private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo answer) {
    return answer.statusCode() == OK
        ? new LimitedBody(limits.bytes())
        : BodySubscribers.replacing(new byte[0]);
  }

  private static byte[] content(Address at, HttpResponse<byte[]> answer) {
    if (answer.statusCode() == OK) {
      return answer.body();
    }
    String what =
        switch (answer.statusCode()) {
          case 401, 403, 407 ->
              "is not given to everyone; save it with a browser and take the file";
          case 404, 410 -> "is not there; check the address";
          case 429 -> "is asked for too often; try later";
          default -> "is not given now; try later, or save it with a browser and take the file";
        };
    throw fault(at, "the server says %d, the page " + what, answer.statusCode());
  }

  private static Address next(Address at, HttpResponse<byte[]> answer) {
    String location = answer.headers().firstValue("Location").orElse("");
    try {
      Address next = Address.of(at.uri().resolve(new URI(location)).toString());
      if (!location.isEmpty() && at.mayLeadTo(next)) {
        return next;
      }
    } catch (URISyntaxException | UnreadableSourceException e) {
      throw new UnreadableSourceException(at.toString(), leads(location), e);
    }
    throw new UnreadableSourceException(at.toString(), leads(location));
  }

  private static String leads(String location) {
    return "a page may not lead from the world into the house, from https to http, or elsewhere"
        + " than to a page, this one leads to '"
        + location
        + "'; ask for that address if you trust it";
  }

  private String reason(@Nullable Throwable cause) {
    return switch (cause) {
      case LimitedBody.TooLargeException e ->
          "a page may have at most " + limits.bytes() + " bytes, this one has more";
      case HttpTimeoutException e ->
          "the server does not answer within " + limits.connecting().toSeconds() + " s; try later";
      case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
          "there is no such server, or no network; check the address";
      case ConnectException e -> "the server takes no calls; check the address, or try later";
      case SSLException e ->
          "the server cannot prove who it is (" + e.getMessage() + "); check the address";
      case null, default -> "the connection broke (" + cause + "); try again";
    };
  }

  private static UnreadableSourceException fault(Address at, String fault, long value) {
    return new UnreadableSourceException(at.toString(), String.format(Locale.ROOT, fault, value));
  }
}
