package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.law.Finding;
import org.songluat.law.Version;
import org.songluat.pipeline.Singles.Single;
import org.songluat.text.Language;

/**
 * Finds a work for every text that no number and no person puts into one: the work or the text it
 * is the counterpart of, else a work of its own, whose id stays what it was.
 */
final class Planner {
  /** The code of what lacks its counterpart. */
  static final String UNPAIRED = "unpaired";

  /** Below this likeness a name would only mislead. */
  private static final double NEAR = 0.1;

  private final Catalogue catalogue;
  private final Placement placement;
  private final Pairing pairing;
  private final Shown shown;
  private final Map<String, Finding> unpaired = new HashMap<>();

  Planner(Catalogue catalogue, Placement placement, Pairing pairing, Shown shown) {
    this.catalogue = catalogue;
    this.placement = placement;
    this.pairing = pairing;
    this.shown = shown;
  }

  /** Places all sources; afterwards none is open. */
  void plan() throws IOException {
    placement.expand();
    List<Single> singles = Singles.of(catalogue, placement);
    for (Pairing.Pair pair : pairing.join(singles)) {
      join(pair);
    }
    placement.expand();
    singles.stream().filter(s -> s.fresh() && !s.settled()).forEach(this::note);
    while (!placement.open().isEmpty()) {
      placeAlone(next());
      placement.expand();
    }
  }

  /** What is to be told of the pairing of a work with these sources. */
  List<Finding> findings(List<StoredSource> sources) {
    return sources.stream().map(s -> unpaired.get(s.path())).filter(Objects::nonNull).toList();
  }

  private void join(Pairing.Pair pair) throws IOException {
    String work;
    if (pair.vi().settled()) {
      work = pair.vi().key();
    } else if (pair.en().settled()) {
      work = pair.en().key();
    } else {
      work = ownId(placement.current(pair.vi().key()));
    }
    for (Single single : List.of(pair.vi(), pair.en())) {
      if (single.settled()) {
        placement.touch(single.key());
      } else {
        placement.place(placement.current(single.key()), work);
      }
    }
  }

  private void note(Single single) {
    pairing
        .best(single)
        .filter(best -> best.score() < pairing.threshold())
        .ifPresent(best -> unpaired.put(single.key(), apart(best, best.other(single))));
  }

  private Finding apart(Pairing.Pair best, Single other) {
    String joins =
        String.format(
            Locale.ROOT,
            "A text without a number joins its counterpart at a likeness of %.2f; ",
            pairing.threshold());
    if (best.score() < NEAR) {
      return Note.of(UNPAIRED, joins + "none here comes near");
    }
    String name = other.settled() ? other.key() : shown.toAll(other.key());
    String nearest =
        String.format(
            Locale.ROOT,
            "the best, %s, has %.2f. If they belong together, say so in works.tsv",
            name,
            best.score());
    return Note.of(UNPAIRED, joins + nearest);
  }

  /** Those that had a work come first, so that they keep its id. */
  private StoredSource next() {
    return placement.open().stream()
        .min(
            Comparator.comparing((StoredSource s) -> placement.before(s.path()) == null)
                .thenComparing(StoredSource::path))
        .orElseThrow();
  }

  private void placeAlone(StoredSource source) throws IOException {
    placement.place(source, ownId(source));
  }

  /**
   * The id of a work for a text without number: the one it has, else its slug; shared only with the
   * very same text.
   */
  private String ownId(StoredSource source) throws IOException {
    String before = placement.before(source.path());
    if (before != null && numberless(before) && free(before, source)) {
      return before;
    }
    String name = source.path().replaceFirst(".*[/\\\\]", "");
    String slug = Naming.slug(source.outline(), name);
    String id = slug;
    for (int n = 2; !free(id, source); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  private boolean numberless(String work) {
    StoredWork held = catalogue.work(work);
    return held == null || held.work().number() == null;
  }

  private boolean free(String id, StoredSource source) throws IOException {
    for (StoredSource other : occupants(id)) {
      boolean same = other.outline().work().id() == null && texts(other).equals(texts(source));
      if (!same && !other.path().equals(source.path())) {
        return false;
      }
    }
    return true;
  }

  private List<StoredSource> occupants(String id) throws IOException {
    List<StoredSource> occupants = new ArrayList<>(placement.sourcesOf(id));
    if (!placement.touched().contains(id)) {
      for (SourceEntry entry : catalogue.sourcesOf(id)) {
        occupants.add(placement.load(entry.path()));
      }
    }
    return occupants;
  }

  private static Map<Language, List<String>> texts(StoredSource source) {
    Map<Language, List<String>> texts = new HashMap<>();
    for (Version version : source.outline().versions()) {
      texts.put(version.language(), Editions.texts(version));
    }
    return texts;
  }
}
