import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.exchange.Json;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Manner;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.search.score.Weights;
import org.songluat.web.api.SearchAnswer;

/**
 * Answers searches with other weights than those of the product: each parameter of {@code GET
 * /INDEX/api/v1/search} that is named as a part of {@link Weights} replaces it. For tuning only.
 *
 * <p>Run from its source by {@code .ci/tune_search.py}: PORT GLOSSARY FOLDER-OF-INDEXES.
 */
final class RankingServer {
  private final Glossary glossary;
  private final Path indexes;
  private final Map<String, LegalIndex> open = new HashMap<>();
  private final Map<String, Renderings> renderings = new HashMap<>();

  private RankingServer(Glossary glossary, Path indexes) {
    this.glossary = glossary;
    this.indexes = indexes;
  }

  public static void main(String[] args) throws IOException {
    RankingServer ranking = new RankingServer(Glossary.read(Path.of(args[1])), Path.of(args[2]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), 0);
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.createContext("/", ranking::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> asked = new HashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
      String[] sides = pair.split("=", 2);
      asked.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    byte[] body;
    int status = 200;
    try {
      String name = exchange.getRequestURI().getPath().split("/")[1];
      body = Json.mapper().writeValueAsBytes(search(name, asked));
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      e.printStackTrace();
      body = e.toString().getBytes(StandardCharsets.UTF_8);
      status = 400;
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private SearchAnswer search(String name, Map<String, String> asked)
      throws IOException, ReflectiveOperationException {
    if (!open.containsKey(name)) {
      LegalIndex index = LuceneIndex.open(indexes.resolve(name));
      open.put(name, index);
      renderings.put(name, new Renderings(glossary, index.learned().phrases()));
    }
    LegalSearcher searcher =
        new LegalSearcher(open.get(name), () -> renderings.get(name), weights(asked));
    SearchRequest request =
        new SearchRequest(
            asked.get("q"),
            null,
            Integer.parseInt(asked.get("size")),
            asked.get("cursor"),
            Filters.NONE,
            new Manner(
                true,
                null,
                false,
                Grouping.valueOf(asked.getOrDefault("group", "CLAUSE").toUpperCase())));
    return switch (searcher.search(request)) {
      case Results results -> SearchAnswer.of(results);
      case org.songluat.search.Rejected rejected ->
          throw new IllegalArgumentException(rejected.message());
    };
  }

  private static Weights weights(Map<String, String> asked) throws ReflectiveOperationException {
    RecordComponent[] parts = Weights.class.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int k = 0; k < parts.length; k++) {
      String value = asked.get(parts[k].getName());
      values[k] =
          value == null ? parts[k].getAccessor().invoke(Weights.TUNED) : Float.parseFloat(value);
    }
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<Weights> made = Weights.class.getConstructor(types);
    return made.newInstance(values);
  }
}
