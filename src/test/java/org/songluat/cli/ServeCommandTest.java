package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.cli.print.Console;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;

class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("SongLuat: (http://\\S+)\n");

  @TempDir Path home;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int serve() {
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, said, false);
    DocumentReader reader = new SourceReader(ReadLimits.DEFAULT);
    return new Main(new Workplace(console, home, home, reader)).execute("serve", "--port", "0");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private URI address(Future<Integer> serving) throws InterruptedException {
    Matcher m = ADDRESS.matcher(said());
    while (!m.find()) {
      assertTrue(!serving.isDone(), said());
      TimeUnit.MILLISECONDS.sleep(50);
      m = ADDRESS.matcher(said());
    }
    return URI.create(m.group(1));
  }

  @Test
  void fillsAnEmptyIndexAndAnswersUntilItIsEnded() throws Exception {
    new Cli(home).write("corpus/cay-vi.txt", Cli.VI).write("corpus/trees-en.txt", Cli.EN);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Integer> serving = thread.submit(this::serve);

    String answer = get(address(serving).resolve("/api/v1/search?q=almond"));
    assertTrue(answer.contains("\"id\":\"07-nq-sl\""), answer);
    assertTrue(said().contains("songluat: 2 added, 0 updated, 0 unchanged, 0 failed"), said());

    thread.shutdownNow();
    assertEquals(130, serving.get(60, TimeUnit.SECONDS));
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
