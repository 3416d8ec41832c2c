package org.songluat.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.Learned;
import org.songluat.align.lesson.Lesson;
import org.songluat.index.BeadQuery;
import org.songluat.index.BeadRecord;
import org.songluat.index.FoundPage;
import org.songluat.index.IndexStatus;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.index.learned.TaughtSource;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.law.relation.Referrals;
import org.songluat.law.relation.Relation;

/** An index in memory with the commits of a real one, and without search. */
final class MemoryIndex implements LegalIndex {
  private State committed =
      new State(
          new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  private boolean open;
  private int commits;
  private int failAtCommit = Integer.MAX_VALUE;

  private record State(
      Map<String, StoredSource> sources,
      Map<String, StoredWork> works,
      Map<String, List<BeadRecord>> beads,
      Map<String, List<Relation>> relations,
      Map<String, Lesson> lessons) {
    State copy() {
      return new State(
          new TreeMap<>(sources),
          new TreeMap<>(works),
          new TreeMap<>(beads),
          new TreeMap<>(relations),
          new TreeMap<>(lessons));
    }
  }

  /** Lets the n-th commit from now on fail, as a full disk or a kill would. */
  void failAtCommit(int n) {
    failAtCommit = commits + n;
  }

  int commits() {
    return commits;
  }

  @Override
  public IndexStatus status() {
    int beads = committed.beads.values().stream().mapToInt(List::size).sum();
    return new IndexStatus(committed.works.size(), committed.sources.size(), beads, Instant.EPOCH);
  }

  @Override
  public FoundPage find(BeadQuery query) {
    throw new AssertionError("An ingest must not search, got " + query);
  }

  @Override
  public List<StoredWork> works() {
    return List.copyOf(committed.works.values());
  }

  @Override
  public Optional<StoredWork> work(String id) {
    return Optional.ofNullable(committed.works.get(id));
  }

  @Override
  public List<BeadRecord> beads(String workId) {
    return committed.beads.getOrDefault(workId, List.of());
  }

  @Override
  public Optional<BeadRecord> beadOf(String clauseId) {
    return Optional.empty();
  }

  @Override
  public List<Relation> relations(String workId) {
    return committed.relations.getOrDefault(workId, List.of());
  }

  @Override
  public Referrals referrals(Relation.Kind kind, Set<String> targets, int most) {
    Map<String, List<Relation>> works = new TreeMap<>();
    committed.relations.forEach((work, relations) -> {
      List<Relation> to =
          relations.stream().filter(r -> r.kind() == kind && targets.contains(r.target())).toList();
      if (!to.isEmpty()) {
        works.put(work, to);
      }
    });
    Map<String, List<Relation>> told = new LinkedHashMap<>();
    works.entrySet().stream().limit(most).forEach(w -> told.put(w.getKey(), w.getValue()));
    return new Referrals(works.size(), told);
  }

  @Override
  public List<SourceEntry> sources() {
    return committed.sources.values().stream()
        .map(s -> new SourceEntry(s.path(), s.sha256(), s.work()))
        .toList();
  }

  @Override
  public Optional<StoredSource> source(String path) {
    return Optional.ofNullable(committed.sources.get(path));
  }

  @Override
  public <T> T vocabulary(Vocabulary.Use<T> use) {
    throw new UnsupportedOperationException("The pipeline reads no vocabulary");
  }

  @Override
  public List<String> complete(String beginning, int most) {
    return List.of();
  }

  @Override
  public Learned learned() {
    return Learned.NOTHING;
  }

  @Override
  public List<TaughtSource> taught() {
    return List.of();
  }

  /** The ids of the works that have taught something. */
  Set<String> lessons() {
    return committed.lessons.keySet();
  }

  @Override
  public Update update() {
    if (open) {
      throw new IndexBusyException("busy", new IllegalStateException());
    }
    open = true;
    return new Pending(committed.copy());
  }

  @Override
  public void refresh() {}

  @Override
  public void close() {}

  private final class Pending implements Update {
    private @Nullable State state;

    Pending(State state) {
      this.state = state;
    }

    private State state() {
      if (state == null) {
        throw new IllegalStateException("committed already");
      }
      return state;
    }

    @Override
    public void putSource(StoredSource source) {
      state().sources.put(source.path(), source);
    }

    @Override
    public void removeSource(String path) {
      state().sources.remove(path);
    }

    @Override
    public void putWork(StoredWork work, List<BeadRecord> beads) {
      state().works.put(work.id(), work);
      state().beads.put(work.id(), List.copyOf(beads));
    }

    @Override
    public void putRelations(String work, List<Relation> relations) {
      state().relations.put(work, relations);
    }

    @Override
    public void putLesson(String work, Lesson lesson) {
      state().lessons.put(work, lesson);
    }

    @Override
    public void putLesson(TaughtSource source, Lesson lesson) {
      throw new AssertionError("An ingest makes all that it reads searchable, got " + source);
    }

    @Override
    public void removeWork(String id) {
      state().lessons.remove(id);
      state().works.remove(id);
      state().beads.remove(id);
    }

    @Override
    public void commit() throws IOException {
      if (++commits == failAtCommit) {
        throw new IOException("No space left on device");
      }
      committed = state();
      state = null;
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
