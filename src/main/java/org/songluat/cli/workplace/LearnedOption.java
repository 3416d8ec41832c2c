package org.songluat.cli.workplace;

import java.io.IOException;
import org.songluat.align.Aligner;
import org.songluat.align.learned.JointLexicon;
import org.songluat.align.learned.Learned;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.LearnedWords;
import org.songluat.align.words.Lexicon;
import org.songluat.index.LegalIndex;
import org.songluat.index.storage.IndexVersionException;
import picocli.CommandLine.Option;

/** The option that leaves out what an index has learned of words when files are aligned. */
public final class LearnedOption {
  @Option(names = "--no-learned", description = "Use the glossary only, not what was learned.")
  private boolean without;

  /** What is known of words before anything is aligned. */
  public Lexicon lexicon(Workplace workplace, IndexOption index) throws IOException {
    Lexicon glossary = workplace.glossary().words();
    return without ? glossary : JointLexicon.of(glossary, words(workplace, index));
  }

  public Aligner aligner(Workplace workplace, IndexOption index) throws IOException {
    return new Aligner(lexicon(workplace, index));
  }

  /** What was learned of phrases. */
  public LearnedPhrases phrases(Workplace workplace, IndexOption index) throws IOException {
    return without
        ? LearnedPhrases.EMPTY
        : read(workplace, index, Learned::phrases, LearnedPhrases.EMPTY);
  }

  private static LearnedWords words(Workplace workplace, IndexOption index) throws IOException {
    return read(workplace, index, Learned::words, LearnedWords.EMPTY);
  }

  /** A part of what an index has learned. */
  @FunctionalInterface
  private interface Part<T> {
    T of(Learned learned) throws IOException;
  }

  /** An index that nobody named and that cannot be read is as good as none. */
  private static <T> T read(Workplace workplace, IndexOption index, Part<T> part, T nothing)
      throws IOException {
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      return part.of(opened.learned());
    } catch (IndexVersionException e) {
      if (index.named()) {
        throw e;
      }
      workplace.console().say("with the glossary only: " + e.getMessage());
      return nothing;
    }
  }
}
