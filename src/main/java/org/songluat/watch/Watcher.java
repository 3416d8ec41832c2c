package org.songluat.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.search.Filters;
import org.songluat.search.LegalSearcher;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;

/**
 * Keeps queries, and finds what is new for each since its news were last told. A watch's hits have
 * all that its query asks for: news of whatever is nearest would be news every time.
 */
public final class Watcher {
  private final LegalIndex index;
  private final WatchFile file;
  private final Path known;
  private final Clock clock;

  /**
   * @param folder holds {@code watches.tsv} and what was seen of the index
   */
  public Watcher(LegalIndex index, Path folder, Clock clock) {
    this.index = index;
    this.file = new WatchFile(folder.resolve("watches.tsv"));
    this.known = folder.resolve("watches.known");
    this.clock = clock;
  }

  /** The watches in the order they were added. */
  public List<Watch> list() throws IOException {
    return file.read();
  }

  /** Why the query cannot be read, if it cannot. */
  public Optional<Rejected> refused(String query) throws IOException {
    return new LegalSearcher(index).every(request(query, 1)) instanceof Rejected rejected
        ? Optional.of(rejected)
        : Optional.empty();
  }

  /**
   * Keeps a query that can be read; what the index holds now is not new for it.
   *
   * @param name null for the first number that is free
   */
  public Watch add(String query, @Nullable String name) throws IOException {
    List<Watch> watches = new ArrayList<>(file.read());
    if (watches.size() >= WatchFile.MOST) {
      throw new WatchException("There may be at most " + WatchFile.MOST + " watches. Remove some");
    }
    String chosen = name == null ? free(watches) : name.strip();
    WatchFile.checkName(chosen);
    if (named(watches, chosen).isPresent()) {
      throw new WatchException("There is a watch of the name '" + chosen + "' already");
    }
    Contents contents = seen(watches);
    contents.look(index, 1);
    Watch watch = new Watch(chosen, now(), contents.last(), line(query));
    watches.add(watch);
    file.write(watches);
    contents.write(known);
    return watch;
  }

  public void remove(String name) throws IOException {
    List<Watch> watches = new ArrayList<>(file.read());
    Watch watch =
        named(watches, name)
            .orElseThrow(() ->
                new WatchException(
                    "There is no watch of the name '" + name + "'. See songluat watch list"));
    watches.remove(watch);
    file.write(watches);
  }

  /**
   * Finds what is new; it stays new until {@link #told}.
   *
   * @param size how many hits of a watch at most; all are counted
   */
  public Look look(int size) throws IOException {
    List<Watch> watches = file.read();
    Contents contents = Contents.read(known);
    int told = watches.stream().mapToInt(Watch::told).max().orElse(0);
    boolean first = contents.isEmpty() && told > 0;
    contents.look(index, first ? told : told + 1);
    Map<String, News> news = new TreeMap<>();
    for (int since : watches.stream().mapToInt(Watch::told).distinct().toArray()) {
      try (NewBeads beads = NewBeads.of(index, contents, since)) {
        LegalSearcher searcher = new LegalSearcher(beads.index());
        for (Watch watch : watches) {
          if (watch.told() == since) {
            news.put(watch.name(), new News(watch, results(searcher, watch, size)));
          }
        }
      }
    }
    List<News> inOrder = watches.stream().map(watch -> news.get(watch.name())).toList();
    return new Look(Math.max(told, contents.last()), now(), first, inOrder, contents);
  }

  /** Notes that what was found has been told. */
  public void told(Look look) throws IOException {
    file.write(file.read().stream().map(watch -> watch.toldUpTo(look.number())).toList());
    look.contents().write(known);
  }

  private static Results results(LegalSearcher searcher, Watch watch, int size) throws IOException {
    return switch (searcher.every(request(watch.query(), size))) {
      case Results results -> results;
      case Rejected rejected ->
          throw new WatchException(
              "Watch %s, column %d: %s"
                  .formatted(watch.name(), rejected.column(), rejected.message()));
    };
  }

  /** Where what was seen is lost, the looks go on from the last that a watch knows. */
  private Contents seen(List<Watch> watches) throws IOException {
    Contents contents = Contents.read(known);
    int told = watches.stream().mapToInt(Watch::told).max().orElse(0);
    if (contents.isEmpty() && told > 0) {
      contents.look(index, told);
    }
    return contents;
  }

  private static String free(List<Watch> watches) {
    int number = 1;
    while (named(watches, String.valueOf(number)).isPresent()) {
      number++;
    }
    return String.valueOf(number);
  }

  private static Optional<Watch> named(List<Watch> watches, String name) {
    return watches.stream().filter(watch -> watch.name().equals(name)).findFirst();
  }

  private static SearchRequest request(String query, int size) {
    return new SearchRequest(line(query), null, size, null, Filters.NONE);
  }

  /** Of the same length, so that columns stay. */
  private static String line(String query) {
    return query.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
