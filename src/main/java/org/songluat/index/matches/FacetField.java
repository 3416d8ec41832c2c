package org.songluat.index.matches;

import java.io.IOException;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Where the values of a facet are kept. */
public sealed interface FacetField {
  /** Counts the values of entries of one segment. */
  interface Counts {
    void add(int entry) throws IOException;

    /** Hands on what was counted; to be called once, at the end. */
    void finish() throws IOException;
  }

  /** Begins to count the entries of a segment; what comes out is added to the counts. */
  Counts in(LeafReader segment, Map<String, Integer> counts) throws IOException;

  /** One word an entry. */
  record Word(String field) implements FacetField {
    @Override
    public Counts in(LeafReader segment, Map<String, Integer> counts) throws IOException {
      SortedDocValues values = DocValues.getSorted(segment, field);
      int[] seen = new int[values.getValueCount()];
      return new Counts() {
        @Override
        public void add(int entry) throws IOException {
          if (values.advanceExact(entry)) {
            seen[values.ordValue()]++;
          }
        }

        @Override
        public void finish() throws IOException {
          for (int k = 0; k < seen.length; k++) {
            if (seen[k] > 0) {
              counts.merge(values.lookupOrd(k).utf8ToString(), seen[k], Integer::sum);
            }
          }
        }
      };
    }
  }

  /** One whole number an entry. */
  record Number(String field) implements FacetField {
    @Override
    public Counts in(LeafReader segment, Map<String, Integer> counts) throws IOException {
      SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
      return new Counts() {
        @Override
        public void add(int entry) throws IOException {
          if (values.advanceExact(entry)) {
            counts.merge(Long.toString(values.nextValue()), 1, Integer::sum);
          }
        }

        @Override
        public void finish() {
          // counted at once
        }
      };
    }
  }

  /** Several words an entry, which count together: {@code vi+en}, the last in their order first. */
  record Together(String field) implements FacetField {
    @Override
    public Counts in(LeafReader segment, Map<String, Integer> counts) throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(segment, field);
      return new Counts() {
        @Override
        public void add(int entry) throws IOException {
          if (values.advanceExact(entry)) {
            String[] words = new String[values.docValueCount()];
            for (int k = words.length - 1; k >= 0; k--) {
              words[k] = values.lookupOrd(values.nextOrd()).utf8ToString();
            }
            StringJoiner together = new StringJoiner("+");
            for (String word : words) {
              together.add(word);
            }
            counts.merge(together.toString(), 1, Integer::sum);
          }
        }

        @Override
        public void finish() {
          // counted at once
        }
      };
    }
  }
}
