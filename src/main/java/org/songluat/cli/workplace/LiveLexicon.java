package org.songluat.cli.workplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.songluat.align.learned.JointLexicon;
import org.songluat.align.words.Lexicon;
import org.songluat.index.LegalIndex;

/** The glossary, and what the index has learned up to the moment of asking. */
record LiveLexicon(Lexicon glossary, LegalIndex index) implements Lexicon {
  @Override
  public Known among(List<String> vi, List<String> en) {
    try {
      return JointLexicon.of(glossary, index.learned().words()).among(vi, en);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
