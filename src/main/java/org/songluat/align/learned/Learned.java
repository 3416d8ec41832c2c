package org.songluat.align.learned;

import java.io.IOException;

/**
 * What all lessons of an index come to, as its last commit has it. Read when it is asked for the
 * first time, and held.
 */
public interface Learned {
  /** Nothing. */
  Learned NOTHING =
      new Learned() {
        @Override
        public LearnedWords words() {
          return LearnedWords.EMPTY;
        }

        @Override
        public LearnedPhrases phrases() {
          return LearnedPhrases.EMPTY;
        }
      };

  LearnedWords words() throws IOException;

  LearnedPhrases phrases() throws IOException;
}
