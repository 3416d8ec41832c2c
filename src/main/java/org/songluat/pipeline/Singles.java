package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** Collects the texts that lack their counterpart: those read now and those the index holds. */
final class Singles {
  private final Catalogue catalogue;
  private final Placement placement;
  private final List<Single> singles = new ArrayList<>();

  /**
   * A text in one language that lacks its counterpart.
   *
   * @param key a work's id if settled, else the path of the text's source
   * @param settled whether its number or a person says which work it is
   * @param fresh whether this run brought or changed it
   */
  record Single(String key, Kind kind, boolean settled, boolean fresh, Loader loader) {
    /** Texts with fewer clauses say too little for a ratio. */
    private static final int FEW = 6;

    private static final double LEAST_RATIO = 1.0 / 3;

    /** What is known of it without reading it. */
    record Kind(Language language, int clauses, WorkType type) {}

    /** Fetches the outline where it is needed. */
    @FunctionalInterface
    interface Loader {
      Outline load() throws IOException;
    }

    Language language() {
      return kind.language;
    }

    /** Whether the two can at all be one work, by what is known without reading them. */
    boolean couldJoin(Single other) {
      boolean someoneNew = fresh || other.fresh;
      boolean someoneOpen = !settled || !other.settled;
      boolean oneGenre = (kind.type == WorkType.ARTICLE) == (other.kind.type == WorkType.ARTICLE);
      boolean oneSize =
          closeness(other) >= LEAST_RATIO || Math.max(kind.clauses, other.kind.clauses) <= FEW;
      return language() != other.language() && someoneNew && someoneOpen && oneGenre && oneSize;
    }

    /** How alike in length, 1 for the same number of clauses. */
    double closeness(Single other) {
      int more = Math.max(kind.clauses, other.kind.clauses);
      return more == 0 ? 1 : (double) Math.min(kind.clauses, other.kind.clauses) / more;
    }
  }

  private Singles(Catalogue catalogue, Placement placement) {
    this.catalogue = catalogue;
    this.placement = placement;
  }

  static List<Single> of(Catalogue catalogue, Placement placement) throws IOException {
    Singles collected = new Singles(catalogue, placement);
    placement.open().forEach(s -> collected.addOpen(s, true));
    placement.touched().forEach(collected::addTouched);
    for (StoredWork work : catalogue.works()) {
      if (!placement.touched().contains(work.id())) {
        collected.addHeld(work);
      }
    }
    return collected.singles;
  }

  private void addOpen(StoredSource source, boolean fresh) {
    Outline outline = source.outline();
    if (outline.versions().size() == 1) {
      Language language = outline.versions().getFirst().language();
      Single.Kind kind = new Single.Kind(language, clauses(outline), outline.work().type());
      singles.add(new Single(source.path(), kind, false, fresh, () -> outline));
    }
  }

  private void addTouched(String work) {
    List<StoredSource> sources = placement.sourcesOf(work);
    List<Language> languages =
        sources.stream()
            .flatMap(s -> s.outline().versions().stream())
            .map(Version::language)
            .distinct()
            .toList();
    if (languages.size() == 1) {
      Outline fullest = fullest(sources);
      Single.Kind kind =
          new Single.Kind(languages.getFirst(), clauses(fullest), fullest.work().type());
      singles.add(new Single(work, kind, true, true, () -> fullest));
    }
  }

  private void addHeld(StoredWork work) throws IOException {
    boolean vi = work.viClauses() > 0;
    if (vi == (work.enClauses() > 0)) {
      return;
    }
    List<SourceEntry> sources = catalogue.sourcesOf(work.id());
    if (work.work().number() == null && sources.size() == 1) {
      StoredSource source = placement.load(sources.getFirst().path());
      if (source.outline().work().id() == null) {
        addOpen(source, false);
        return;
      }
    }
    Single.Kind kind =
        new Single.Kind(
            vi ? Language.VI : Language.EN,
            work.viClauses() + work.enClauses(),
            work.work().type());
    singles.add(new Single(work.id(), kind, true, false, () -> fullest(load(sources))));
  }

  private List<StoredSource> load(List<SourceEntry> entries) throws IOException {
    List<StoredSource> sources = new ArrayList<>();
    for (SourceEntry entry : entries) {
      sources.add(placement.load(entry.path()));
    }
    return sources;
  }

  private static Outline fullest(List<StoredSource> sources) {
    return sources.stream()
        .map(StoredSource::outline)
        .max(Comparator.comparingInt(Singles::clauses))
        .orElseThrow();
  }

  private static int clauses(Outline outline) {
    return outline.versions().stream().mapToInt(v -> v.clauses().size()).sum();
  }
}
