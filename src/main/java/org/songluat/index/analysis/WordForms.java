package org.songluat.index.analysis;

import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in all forms they are indexed under, a stream of terms a field. One stream is
 * read to its end before the next is begun.
 */
public final class WordForms {
  private final AttributeSource shared;
  private final Form[] words;

  WordForms(AttributeSource shared, Form[] words) {
    this.shared = shared;
    this.words = words;
  }

  /**
   * A word in its forms, as the bytes that the index holds.
   *
   * @param printed null unless it may be spelt in several ways
   */
  record Form(BytesRef exact, BytesRef loose, @Nullable BytesRef printed) {}

  /** The terms of {@link Chain#VIETNAMESE} or {@link Chain#ENGLISH}. */
  public TokenStream exact() {
    return new FormStream(shared, words, Form::exact);
  }

  /** The terms of {@link Chain#VIETNAMESE_FOLDED} or {@link Chain#ENGLISH_STEMMED}. */
  public TokenStream loose() {
    return new FormStream(shared, words, Form::loose);
  }

  /** Of the Vietnamese words that may be spelt in several ways the one that is printed. */
  public TokenStream printed() {
    return new FormStream(shared, words, Form::printed);
  }

  /** Whether {@link #printed} has any term. */
  public boolean anyPrinted() {
    for (Form word : words) {
      if (word.printed != null) {
        return true;
      }
    }
    return false;
  }

  /** Neighbours in pairs, each behind its loose form, which finds it with any accents. */
  public TokenStream keyedPairs() {
    return new PairStream(shared, words, true);
  }

  /** Neighbours in pairs, in their loose forms. */
  public TokenStream loosePairs() {
    return new PairStream(shared, words, false);
  }

  /** One form of each word; none of a word that lacks it. */
  private static final class FormStream extends TermStream {
    private final Form[] words;
    private final Function<Form, @Nullable BytesRef> form;
    private int at;

    FormStream(AttributeSource shared, Form[] words, Function<Form, @Nullable BytesRef> form) {
      super(shared);
      this.words = words;
      this.form = form;
    }

    @Override
    @Nullable BytesRef next() {
      while (at < words.length) {
        BytesRef found = form.apply(words[at++]);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
  }
}
