package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredSource;

/**
 * Which source belongs to which work after some files changed or went: by number or by hand, then
 * by likeness, then as a work of its own. Looks at the works concerned only.
 */
final class Placement {
  private final LegalIndex index;
  private final Catalogue catalogue;
  private final Set<String> leaving;
  private final Map<String, StoredSource> placed = new TreeMap<>();
  private final List<StoredSource> open = new ArrayList<>();
  private final Set<String> fresh = new HashSet<>();
  private final Map<String, String> earlier = new HashMap<>();
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> expanded = new HashSet<>();

  /**
   * @param gone the paths of sources that leave the index
   */
  Placement(LegalIndex index, Catalogue catalogue, Collection<String> gone) {
    this.index = index;
    this.catalogue = catalogue;
    this.leaving = new HashSet<>(gone);
    for (String path : gone) {
      touch(catalogue.source(path));
    }
  }

  /**
   * Brings a source that was read now.
   *
   * @param source its work is the one it belonged to before, or empty
   */
  void bring(StoredSource source) {
    fresh.add(source.path());
    touch(catalogue.source(source.path()));
    if (!source.work().isEmpty()) {
      earlier.put(source.path(), source.work());
    }
    settle(source);
  }

  /** Takes in the other sources of all works touched so far. */
  void expand() throws IOException {
    Set<String> todo = new TreeSet<>(touched);
    todo.removeAll(expanded);
    expanded.addAll(todo);
    for (String work : todo) {
      for (SourceEntry entry : catalogue.sourcesOf(work)) {
        if (!fresh.contains(entry.path()) && !placed.containsKey(entry.path())) {
          take(entry);
        }
      }
    }
    keepTogether();
    if (!expanded.containsAll(touched)) {
      expand();
    }
  }

  private void take(SourceEntry entry) throws IOException {
    if (!leaving.contains(entry.path())) {
      earlier.put(entry.path(), entry.work());
      settle(load(entry.path()));
    }
  }

  StoredSource load(String path) throws IOException {
    return index
        .source(path)
        .orElseThrow(() -> new IOException("The index must hold the source " + path));
  }

  private void settle(StoredSource source) {
    String id = source.outline().work().id();
    if (id == null) {
      open.add(source);
    } else {
      place(source, id);
    }
  }

  void place(StoredSource source, String work) {
    open.remove(source);
    placed.put(
        source.path(), new StoredSource(source.path(), source.sha256(), work, source.outline()));
    touched.add(work);
    touch(catalogue.source(source.path()));
  }

  /** A text that joined a numbered work and did not change stays in it. */
  private void keepTogether() {
    for (StoredSource source : List.copyOf(open)) {
      String before = earlier.get(source.path());
      if (before != null && !fresh.contains(source.path()) && settled(before)) {
        place(source, before);
      }
    }
  }

  private boolean settled(String work) {
    return placed.values().stream().anyMatch(s -> work.equals(s.outline().work().id()));
  }

  private void touch(@Nullable SourceEntry entry) {
    if (entry != null) {
      touched.add(entry.work());
    }
  }

  /** Says that a work gets something new. */
  void touch(String work) {
    touched.add(work);
  }

  /** The source as it is in this run, placed or open, or as the index holds it. */
  StoredSource current(String path) throws IOException {
    for (StoredSource source : open) {
      if (source.path().equals(path)) {
        return source;
      }
    }
    StoredSource source = placed.get(path);
    return source == null ? load(path) : source;
  }

  /** The sources that no number and no person puts into a work, as long as they are not placed. */
  List<StoredSource> open() {
    return List.copyOf(open);
  }

  /** The work a source belonged to before this run, or null. */
  @Nullable String before(String path) {
    SourceEntry entry = catalogue.source(path);
    return earlier.getOrDefault(path, entry == null ? null : entry.work());
  }

  /** The works that change. */
  Set<String> touched() {
    return touched;
  }

  /** The sources a touched work consists of now, ordered by path. */
  List<StoredSource> sourcesOf(String work) {
    return placed.values().stream().filter(s -> s.work().equals(work)).toList();
  }

  /** All sources placed in this run. */
  Collection<StoredSource> placed() {
    return placed.values();
  }
}
