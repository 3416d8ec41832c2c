package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.ingest.source.SourcePath;
import org.songluat.law.Finding;

/**
 * One commit: some files that were read, some that are gone, and every work they concern built
 * anew. A run that is killed before the commit leaves the index as it was.
 */
final class Cycle {
  private final LegalIndex index;
  private final Stages stages;
  private final Guard guard;
  private final Shown shown;

  /**
   * What a cycle did.
   *
   * @param sources the sources that were written, by path
   * @param updated the paths of files that the index held before, under that path or another
   * @param works the works that were written, by id
   * @param removed the paths that the index holds no longer, moved files left out
   */
  record Written(
      Map<String, StoredSource> sources,
      Set<String> updated,
      Map<String, Composer.Composed> works,
      Set<String> removed) {
    Written() {
      this(new HashMap<>(), new TreeSet<>(), new HashMap<>(), new TreeSet<>());
    }
  }

  Cycle(LegalIndex index, Stages stages, Guard guard, Shown shown) {
    this.index = index;
    this.stages = stages;
    this.guard = guard;
    this.shown = shown;
  }

  CorrectionFolder corrections() {
    return stages.corrections();
  }

  Written write(List<FileReader.Fresh> fresh, Set<String> gone) throws IOException {
    try (Update update = index.update()) {
      index.refresh();
      Written written = write(update, fresh, gone);
      update.commit();
      return written;
    } finally {
      index.refresh();
    }
  }

  private Written write(Update update, List<FileReader.Fresh> fresh, Set<String> gone)
      throws IOException {
    Catalogue catalogue = Catalogue.of(index);
    Map<String, SourceEntry> moved = moved(fresh, catalogue);
    Set<String> leaving = leaving(gone, moved.values(), catalogue);
    Placement placement = new Placement(index, catalogue, leaving);
    for (FileReader.Fresh file : fresh) {
      placement.bring(source(file, moved.get(file.path())));
    }
    Pairing pairing = new Pairing(stages.pairer(), guard);
    Planner planner = new Planner(catalogue, placement, pairing, shown);
    planner.plan();
    Written written = new Written();
    written.removed().addAll(leaving);
    moved.values().forEach(e -> written.removed().remove(e.path()));
    fresh.stream()
        .map(FileReader.Fresh::path)
        .filter(p -> catalogue.source(p) != null || moved.containsKey(p))
        .forEach(written.updated()::add);
    writeSources(update, placement, leaving, written);
    writeWorks(update, placement, planner, written);
    return written;
  }

  /** A file whose content the index holds under a path that is gone was moved. */
  private static Map<String, SourceEntry> moved(List<FileReader.Fresh> fresh, Catalogue catalogue) {
    Map<String, SourceEntry> moved = new HashMap<>();
    Set<String> used = new TreeSet<>();
    for (FileReader.Fresh file : fresh) {
      if (catalogue.source(file.path()) == null) {
        catalogue.withHash(file.sha256()).stream()
            .filter(e -> isGone(e.path()) && used.add(e.path()))
            .findFirst()
            .ifPresent(e -> moved.put(file.path(), e));
      }
    }
    return moved;
  }

  private static boolean isGone(String name) {
    return !SourcePath.isAddress(name) && Files.notExists(SourcePath.parse(name).file());
  }

  private static Set<String> leaving(
      Set<String> gone, Collection<SourceEntry> moved, Catalogue catalogue) {
    Set<String> leaving = new TreeSet<>();
    gone.stream().filter(p -> catalogue.source(p) != null).forEach(leaving::add);
    moved.forEach(e -> leaving.add(e.path()));
    return leaving;
  }

  private static StoredSource source(FileReader.Fresh file, @Nullable SourceEntry movedFrom) {
    String work = movedFrom == null ? "" : movedFrom.work();
    return new StoredSource(file.path(), file.sha256(), work, file.outline());
  }

  private static void writeSources(
      Update update, Placement placement, Set<String> leaving, Written written) throws IOException {
    for (String path : leaving) {
      update.removeSource(path);
    }
    for (StoredSource source : placement.placed()) {
      update.putSource(source);
      written.sources().put(source.path(), source);
    }
  }

  private void writeWorks(Update update, Placement placement, Planner planner, Written written)
      throws IOException {
    Composer composer = composer();
    for (String id : placement.touched()) {
      List<StoredSource> sources = placement.sourcesOf(id);
      Optional<Composer.Composed> composed =
          composer.compose(id, sources, planner.findings(sources));
      if (composed.isEmpty()) {
        update.removeWork(id);
      } else {
        put(update, composed.get());
        written.works().put(id, composed.get());
      }
    }
  }

  /**
   * Builds works anew out of the sources that the index holds, as where people have corrected them
   * since: one commit.
   */
  Written rewrite(Collection<String> works) throws IOException {
    try (Update update = index.update()) {
      index.refresh();
      Written written = new Written();
      Composer composer = composer();
      for (String id : works) {
        StoredWork held = index.work(id).orElseThrow();
        Optional<Composer.Composed> composed = recomposed(composer, index, held);
        if (composed.isPresent()) {
          put(update, composed.get());
          written.works().put(id, composed.get());
        }
      }
      update.commit();
      return written;
    } finally {
      index.refresh();
    }
  }

  private Composer composer() {
    return new Composer(stages, stages.corrections()::read, guard, shown);
  }

  static void put(Update update, Composer.Composed composed) throws IOException {
    update.putWork(composed.work(), composed.beads());
    update.putRelations(composed.work().id(), composed.relations());
    update.putLesson(composed.work().id(), composed.lesson());
  }

  /** The work anew; what was told of its pairing holds on. */
  static Optional<Composer.Composed> recomposed(
      Composer composer, LegalIndex index, StoredWork held) throws IOException {
    List<StoredSource> sources = new ArrayList<>();
    for (SourceEntry entry : Catalogue.of(index).sourcesOf(held.id())) {
      sources.add(index.source(entry.path()).orElseThrow());
    }
    List<Finding> paired =
        held.findings().stream().filter(f -> f.code().equals(Planner.UNPAIRED)).toList();
    return composer.compose(held.id(), sources, paired);
  }
}
