package org.songluat.cli.workplace;

import java.io.IOException;
import org.songluat.align.Aligner;
import org.songluat.align.Bitext;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.law.Outline;
import org.songluat.pipeline.OutlinePair;
import org.songluat.text.Language;
import org.songluat.web.Comparer;

/** Aligns two files of a stranger, read in processes of their own. */
record FileComparer(Workplace workplace, Aligner aligner) implements Comparer {
  /** More clauses of a side would be aligned longer than a visitor waits. */
  private static final int MOST_CLAUSES = 5_000;

  @Override
  public Bitext compare(Given one, Given other, Progress progress) throws IOException {
    progress.at(Stage.READING);
    Outline first = outline(one);
    Outline second = outline(other);
    boolean swapped = first.version(Language.VI).isEmpty() && second.version(Language.EN).isEmpty();
    Outline vi = swapped ? second : first;
    Outline en = swapped ? first : second;
    require(vi, Language.VI);
    require(en, Language.EN);
    progress.at(Stage.ALIGNING);
    return OutlinePair.align(vi, en, aligner::align);
  }

  private Outline outline(Given given) throws IOException {
    try {
      return workplace.outline(workplace.read(given.name(), given.content()));
    } catch (UnreadableSourceException e) {
      throw new IncomparableException(Reason.UNREAD, e.fault());
    }
  }

  private static void require(Outline outline, Language language) {
    String name = language == Language.VI ? "Vietnamese" : "English";
    int clauses = outline.version(language).map(version -> version.clauses().size()).orElse(0);
    if (clauses == 0) {
      Reason none = language == Language.VI ? Reason.VIETNAMESE : Reason.ENGLISH;
      throw new IncomparableException(none, "One of the texts must be in " + name + ", none is");
    }
    if (clauses > MOST_CLAUSES) {
      throw new IncomparableException(
          Reason.LONG,
          "A text must have at most "
              + MOST_CLAUSES
              + " clauses, the one in "
              + name
              + " has "
              + clauses);
    }
  }
}
