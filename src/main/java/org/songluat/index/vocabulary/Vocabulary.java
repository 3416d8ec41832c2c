package org.songluat.index.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The terms of one state of the index. */
public final class Vocabulary {
  /** What is done with a vocabulary while it is lent. */
  @FunctionalInterface
  public interface Use<T> {
    T with(Vocabulary vocabulary) throws IOException;
  }

  /** A single letter begins half the vocabulary; the answer must not wait for it. */
  private static final int MOST_TERMS = 5000;

  private final IndexReader reader;

  public Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** How many beads have the term. */
  public int count(String field, String term) throws IOException {
    return reader.docFreq(new Term(field, term));
  }

  /** The terms that begin so, in order. */
  public List<Counted> beginning(String field, String prefix) throws IOException {
    List<Counted> found = new ArrayList<>();
    each(field, prefix, terms -> found.add(counted(terms)));
    return found;
  }

  /** The most frequent of the terms that begin so. */
  public List<Counted> frequent(String field, String prefix, int most) throws IOException {
    PriorityQueue<Counted> best = new PriorityQueue<>(Comparator.comparingInt(Counted::count));
    each(
        field,
        prefix,
        terms -> {
          boolean full = best.size() == most;
          if (full && best.element().count() < terms.docFreq()) {
            best.remove();
            best.add(counted(terms));
          } else if (!full) {
            best.add(counted(terms));
          }
        });
    return List.copyOf(best);
  }

  /** What is done with each term, which is not to be kept. */
  private interface Each {
    void at(TermsEnum terms) throws IOException;
  }

  private void each(String field, String prefix, Each use) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    BytesRef start = new BytesRef(prefix);
    boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
    for (int i = 0; more && i < MOST_TERMS && StringHelper.startsWith(each.term(), start); i++) {
      use.at(each);
      more = each.next() != null;
    }
  }

  private static Counted counted(TermsEnum terms) throws IOException {
    return new Counted(terms.term().utf8ToString(), terms.docFreq());
  }

  /**
   * The terms that one or two edits make of the word: a letter more, less or another, or two
   * swapped. Time grows with the terms found, not with the vocabulary.
   */
  public List<Counted> like(String field, String word, int edits) throws IOException {
    List<Counted> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    LevenshteinAutomata near = new LevenshteinAutomata(word, true);
    CompiledAutomaton compiled =
        new CompiledAutomaton(near.toAutomaton(Math.min(edits, 2)), true, true);
    TermsEnum each = compiled.getTermsEnum(terms);
    for (int i = 0; i < MOST_TERMS && each.next() != null; i++) {
      found.add(new Counted(each.term().utf8ToString(), each.docFreq()));
    }
    return found;
  }
}
