package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredWork;

/** What the last commit holds: sources by path and by work, works by id. */
final class Catalogue {
  private final Map<String, SourceEntry> sources = new TreeMap<>();
  private final Map<String, List<SourceEntry>> byWork = new HashMap<>();
  private final Map<String, List<SourceEntry>> byHash = new HashMap<>();
  private final Map<String, StoredWork> works = new TreeMap<>();

  private Catalogue() {}

  static Catalogue of(LegalIndex index) throws IOException {
    Catalogue catalogue = new Catalogue();
    for (SourceEntry entry : index.sources()) {
      catalogue.sources.put(entry.path(), entry);
    }
    for (SourceEntry entry : catalogue.sources.values()) {
      catalogue.byWork.computeIfAbsent(entry.work(), w -> new ArrayList<>()).add(entry);
      catalogue.byHash.computeIfAbsent(entry.sha256(), h -> new ArrayList<>()).add(entry);
    }
    for (StoredWork work : index.works()) {
      catalogue.works.put(work.id(), work);
    }
    return catalogue;
  }

  @Nullable SourceEntry source(String path) {
    return sources.get(path);
  }

  /** All sources, ordered by path. */
  List<SourceEntry> sources() {
    return List.copyOf(sources.values());
  }

  List<SourceEntry> sourcesOf(String work) {
    return byWork.getOrDefault(work, List.of());
  }

  List<SourceEntry> withHash(String sha256) {
    return byHash.getOrDefault(sha256, List.of());
  }

  @Nullable StoredWork work(String id) {
    return works.get(id);
  }

  /** All works, ordered by id. */
  List<StoredWork> works() {
    return List.copyOf(works.values());
  }
}
