package org.songluat.pipeline.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.songluat.pipeline.FolderScan;
import org.songluat.pipeline.report.Problem;
import org.songluat.text.Language;

/**
 * The files of folders, paired by name. Folders within are looked through too, and files pair only
 * within the same one.
 *
 * @param pairs in the order of their names
 * @param lone files that have no partner, with what is missing
 * @param faults what cannot be paired though it should, and what could not be looked at
 */
public record NamedPairs(List<NamedPair> pairs, List<Problem> lone, List<Problem> faults) {
  public NamedPairs {
    pairs = List.copyOf(pairs);
    lone = List.copyOf(lone);
    faults = List.copyOf(faults);
  }

  /** The pairs of a folder that holds both languages: the names say which is which. */
  public static NamedPairs in(Path folder) throws IOException {
    Grouping grouping = new Grouping();
    FolderScan scan = FolderScan.of(List.of(folder));
    for (Member file : Member.all(folder, scan)) {
      Language language = file.name().language();
      if (language == null) {
        grouping.unknown(file);
      } else {
        grouping.add(file.under(file.name().stem()), language, file);
      }
    }
    return grouping.paired(scan.problems());
  }

  /** Two files as a pair, if their names are one but for the marks of both languages. */
  public static Optional<NamedPair> ofFiles(Path one, Path other) {
    FileName first = FileName.of(one.getFileName().toString());
    FileName second = FileName.of(other.getFileName().toString());
    boolean marked = first.language() != null && second.language() != null;
    if (!marked || first.language() == second.language() || !first.stem().equals(second.stem())) {
      return Optional.empty();
    }
    boolean inOrder = first.language() == Language.VI;
    return Optional.of(new NamedPair(first.stem(), inOrder ? one : other, inOrder ? other : one));
  }

  /** The pairs of two folders; names may bear a mark of language or not. */
  public static NamedPairs of(Path vi, Path en) throws IOException {
    FolderScan left = FolderScan.of(List.of(vi));
    FolderScan right = FolderScan.of(List.of(en));
    Grouping grouping = new Grouping();
    grouping.addAll(Member.all(vi, left), Member.all(en, right));
    return grouping.paired(Stream.of(left, right).flatMap(s -> s.problems().stream()).toList());
  }
}
