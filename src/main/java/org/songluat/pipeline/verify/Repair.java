package org.songluat.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.Ingester;

/** Mends what a {@link Verifier} found. */
public final class Repair {
  private Repair() {}

  /** The files that an index was made of, wherever they lie, those that are gone left out. */
  public static Set<Path> files(LegalIndex index) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (SourceEntry source : index.sources()) {
      if (!SourcePath.isAddress(source.path())) {
        Path file = SourcePath.parse(source.path()).file();
        if (Files.exists(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /** Whether faults are beyond single works: all is to be built anew. */
  public static boolean ofAll(List<Fault> faults) {
    return faults.stream()
        .anyMatch(f ->
            f.kind() == Fault.Kind.STORAGE || f.kind() == Fault.Kind.WORK && f.place().isEmpty());
  }

  /**
   * Builds the works that have faults anew out of what the index holds of their sources. One that
   * has no source, or sources without a work, leave the index, so that the next ingest takes their
   * files for new.
   */
  public static void works(LegalIndex index, Ingester ingester, List<Fault> faults)
      throws IOException {
    Set<String> faulty = new TreeSet<>();
    faults.stream()
        .filter(fault -> fault.kind() == Fault.Kind.WORK && !fault.place().isEmpty())
        .forEach(fault -> faulty.add(fault.place()));
    Set<String> held = new TreeSet<>();
    index.works().stream().map(StoredWork::id).forEach(held::add);
    Set<String> sourced = new TreeSet<>();
    index.sources().stream().map(SourceEntry::work).forEach(sourced::add);
    Set<String> anew = new TreeSet<>(faulty);
    anew.retainAll(held);
    anew.retainAll(sourced);
    faulty.removeAll(anew);
    ingester.rebuild(anew);
    forget(index, faulty);
  }

  private static void forget(LegalIndex index, Set<String> works) throws IOException {
    if (works.isEmpty()) {
      return;
    }
    try (Update update = index.update()) {
      for (SourceEntry source : index.sources()) {
        if (works.contains(source.work())) {
          update.removeSource(source.path());
        }
      }
      for (String work : works) {
        update.removeWork(work);
      }
      update.commit();
    }
  }
}
