package org.songluat.pipeline.pairs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.songluat.pipeline.report.Problem;
import org.songluat.text.Language;

/** Files gathered by name until all are there. */
final class Grouping {
  private final Map<String, Group> groups = new TreeMap<>();
  private final List<NamedPair> pairs = new ArrayList<>();
  private final List<Problem> lone = new ArrayList<>();
  private final List<Problem> faults = new ArrayList<>();

  /** The files of one name. */
  private record Group(List<Path> vi, List<Path> en) {
    List<Path> side(Language language) {
      return language == Language.VI ? vi : en;
    }
  }

  void add(String name, Language language, Member file) {
    groups
        .computeIfAbsent(name, n -> new Group(new ArrayList<>(), new ArrayList<>()))
        .side(language)
        .add(file.file());
  }

  /**
   * The files of two folders. What is called alike in both needs no mark to be left off: {@code
   * chapter-VI} may be the sixth.
   */
  void addAll(List<Member> vi, List<Member> en) {
    Set<String> both = new HashSet<>(wholes(vi));
    both.retainAll(wholes(en));
    vi.forEach(file -> add(key(file, both), Language.VI, file));
    en.forEach(file -> add(key(file, both), Language.EN, file));
  }

  private static List<String> wholes(List<Member> files) {
    return files.stream().map(file -> file.under(file.name().whole())).toList();
  }

  private static String key(Member file, Set<String> both) {
    String whole = file.under(file.name().whole());
    return both.contains(whole) ? whole : file.under(file.name().stem());
  }

  void unknown(Member file) {
    lone.add(
        new Problem(
            file.file().toString(),
            "its name says no language. Call it NAME.vi.EXT or NAME.en.EXT"));
  }

  NamedPairs paired(List<Problem> problems) {
    faults.addAll(problems);
    groups.forEach(this::settle);
    return new NamedPairs(pairs, lone, faults);
  }

  private void settle(String name, Group group) {
    List<Path> vi = group.vi();
    List<Path> en = group.en();
    if (vi.size() > 1 || en.size() > 1) {
      doubled(name, "Vietnamese", vi);
      doubled(name, "English", en);
    } else if (vi.isEmpty() || en.isEmpty()) {
      String missing = vi.isEmpty() ? "Vietnamese" : "English";
      Path file = vi.isEmpty() ? en.getFirst() : vi.getFirst();
      lone.add(new Problem(file.toString(), "no " + missing + " file has this name"));
    } else {
      pairs.add(new NamedPair(name, vi.getFirst(), en.getFirst()));
    }
  }

  private void doubled(String name, String language, List<Path> files) {
    if (files.size() > 1) {
      String names =
          files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
      String error = "must have one %s file, got %s. Keep one of them".formatted(language, names);
      faults.add(new Problem(name, error));
    }
  }
}
