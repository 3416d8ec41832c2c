package org.songluat.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.lesson.Lesson;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.source.SourcePath;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.text.SourceText;

/** The stages that an ingest runs, each as the one call it needs of it. */
public record Stages(
    DocumentReader reader,
    Structurer structurer,
    Pairer pairer,
    Joiner aligner,
    Learner learner,
    CorrectionFolder corrections,
    Memories memories) {
  /** The stages where no file brings its own beads. */
  public Stages(
      DocumentReader reader,
      Structurer structurer,
      Pairer pairer,
      Joiner aligner,
      Learner learner,
      CorrectionFolder corrections) {
    this(reader, structurer, pairer, aligner, learner, corrections, source -> Optional.empty());
  }

  /** Reads files that say themselves which texts answer each other, as translation memories do. */
  @FunctionalInterface
  public interface Memories {
    /** The outline, or nothing where the source is no such file. */
    Optional<Outline> read(SourcePath source) throws IOException;
  }

  /** Finds the structure of a text. */
  @FunctionalInterface
  public interface Structurer {
    Outline parse(SourceText text);
  }

  /** Says how likely two outlines, each in one language, are the versions of one work, in 0..1. */
  public interface Pairer {
    double score(Outline vi, Outline en);

    /** From which score on they are taken to be. */
    double threshold();
  }

  /** Aligns the versions of a work. */
  @FunctionalInterface
  public interface Joiner {
    Bitext align(Work work, @Nullable Version vi, @Nullable Version en);
  }

  /** Learns words and phrases from the beads of a work. */
  @FunctionalInterface
  public interface Learner {
    Lesson lesson(List<Bead> beads);
  }
}
