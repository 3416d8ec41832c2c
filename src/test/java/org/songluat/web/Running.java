package org.songluat.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.check.accept.AcceptedFolder;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;
import org.songluat.exchange.Exporter;
import org.songluat.index.LegalIndex;
import org.songluat.index.relation.Shelf;
import org.songluat.law.cite.CitationFinder;
import org.songluat.search.LegalSearcher;
import org.songluat.web.api.edit.Editing;
import org.songluat.web.api.edit.Token;

/** A server on a port of its own over the works of {@link Fixture}, and a client to ask it. */
final class Running implements AutoCloseable {
  static final String SECRET = "the disk at rack 7 is gone";
  private static final AcceptedFolder NOTHING_ACCEPTED =
      new AcceptedFolder(java.nio.file.Path.of("target", "no-corrections"));

  private final HttpClient client = HttpClient.newHttpClient();
  private final LegalIndex index;
  private final @Nullable Editing editing;
  private final Renderings renderings;
  private final AcceptedFolder accepted;
  private final WebApp app;

  private Running(LegalIndex index) {
    this(index, null, Renderings.NONE, NOTHING_ACCEPTED);
  }

  private Running(
      LegalIndex index, @Nullable Editing editing, Renderings renderings, AcceptedFolder accepted) {
    this.accepted = accepted;
    this.index = index;
    this.editing = editing;
    this.renderings = renderings;
    app = another();
    app.start("127.0.0.1", 0);
  }

  /** A server over the same works that does not listen yet; for it 90 seconds have passed. */
  WebApp another() {
    return new WebApp(
        new Services(
            index,
            new LegalSearcher(index, () -> renderings),
            () -> Renderings.NONE,
            Lexicon.EMPTY,
            Checks.checker(() -> TermBank.EMPTY),
            accepted,
            new Exporter(),
            new CitationFinder(new Shelf(index)),
            new SideBySide(),
            Clock.fixed(Fixture.committed(index).plusSeconds(90), ZoneOffset.UTC),
            editing));
  }

  /** A server that may be changed. */
  static Running editing(CorrectionDesk desk, String token) {
    return editing(desk, token, NOTHING_ACCEPTED);
  }

  /** The same, with what people have accepted of its findings. */
  static Running editing(CorrectionDesk desk, String token, AcceptedFolder accepted) {
    Editing editing = new Editing(desk, new Token(token));
    return new Running(Fixture.index(), editing, Renderings.NONE, accepted);
  }

  static Running started() {
    return new Running(Fixture.index());
  }

  /** A server that searches the renderings of a glossary too. */
  static Running rendering(Glossary glossary) {
    return new Running(
        Fixture.index(), null, new Renderings(glossary, LearnedPhrases.EMPTY), NOTHING_ACCEPTED);
  }

  /** A server whose index answers its status and fails at everything else. */
  static Running broken() {
    return broken(new IOException(SECRET));
  }

  static Running broken(Throwable fault) {
    LegalIndex sound = Fixture.index();
    return new Running(
        (LegalIndex)
            Proxy.newProxyInstance(
                Running.class.getClassLoader(),
                new Class<?>[] {LegalIndex.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("status")) {
                    return sound.status();
                  }
                  throw fault;
                }));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        request(path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(String path) {
    return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  WebApp app() {
    return app;
  }

  @Override
  public void close() {
    app.stop();
    client.close();
  }
}
