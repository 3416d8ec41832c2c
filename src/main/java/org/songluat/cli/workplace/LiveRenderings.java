package org.songluat.cli.workplace;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.Renderings;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.words.Lexicon;
import org.songluat.index.LegalIndex;
import org.songluat.search.LegalSearcher;

/** The renderings of the glossary and of what the index has learned up to the moment of asking. */
final class LiveRenderings implements LegalSearcher.Dictionary {
  private final Source glossary;
  private final LegalIndex index;
  private final Supplier<Lexicon> words;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Held held;

  /** Where the glossary is read from. */
  interface Source {
    Glossary read() throws IOException;
  }

  private record Held(LearnedPhrases learned, Renderings renderings) {}

  /**
   * Renderings of terms.
   *
   * @param words what is known of single words by now
   */
  LiveRenderings(Source glossary, LegalIndex index, Supplier<Lexicon> words) {
    this.glossary = glossary;
    this.index = index;
    this.words = words;
  }

  @Override
  public Lexicon words() {
    return words.get();
  }

  @Override
  public Renderings renderings() throws IOException {
    LearnedPhrases learned = index.learned().phrases();
    Held now = held;
    return now != null && now.learned.equals(learned) ? now.renderings : renewed(learned);
  }

  private Renderings renewed(LearnedPhrases learned) throws IOException {
    lock.lock();
    try {
      Held before = held;
      if (before != null && before.learned.equals(learned)) {
        return before.renderings;
      }
      Renderings renderings =
          before == null
              ? new Renderings(glossary.read(), learned)
              : before.renderings.with(learned);
      held = new Held(learned, renderings);
      return renderings;
    } finally {
      lock.unlock();
    }
  }
}
