package org.songluat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.index.vocabulary.Counted;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * Continues what is typed by the index's own terms: two-syllable words of Vietnamese, read from the
 * accented pairs through the folded form before each, and single English words.
 */
final class Completion {
  /** More than are ever asked for. */
  private static final int MOST_FREQUENT = 100;

  private final IndexReader reader;

  Completion(IndexReader reader) {
    this.reader = reader;
  }

  List<String> complete(String beginning, int most) throws IOException {
    String typed = Vietnamese.nfc(beginning).stripLeading();
    Analysis analysis = new Analysis();
    List<Term> words = analysis.terms(typed, Language.VI);
    Map<String, Integer> found = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      addPairs(typed, words, found);
      addWord(typed, analysis.terms(typed, Language.EN).getLast(), found);
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void addPairs(String typed, List<Term> words, Map<String, Integer> found)
      throws IOException {
    Term last = words.getLast();
    boolean whole = Character.isWhitespace(typed.charAt(typed.length() - 1));
    List<Term> pair = new ArrayList<>(List.of(last));
    if (words.size() > 1 && !whole) {
      pair.addFirst(words.get(words.size() - 2));
    }
    String kept = typed.substring(0, pair.getFirst().span().start());
    for (Map.Entry<String, Integer> term : pairs(pair, whole).entrySet()) {
      String accented = term.getKey().substring(term.getKey().indexOf(Term.KEY_END) + 1);
      if (fits(accented, pair)) {
        found.merge(kept + accented, term.getValue(), Integer::sum);
      }
    }
  }

  /** What is typed so far may be a whole syllable, or go on: "quy" is quy, and begins quyết. */
  private Map<String, Integer> pairs(List<Term> pair, boolean whole) throws IOException {
    String prefix = String.join(" ", pair.stream().map(Term::loose).toList());
    boolean accented = pair.stream().anyMatch(Term::accented);
    Map<String, Integer> found =
        beginning(Fields.keyedPairs(), whole ? prefix + " " : prefix, accented);
    Term last = pair.getLast();
    String plain = Vietnamese.fold(last.exact());
    if (!whole && !plain.equals(last.loose())) {
      int kept = prefix.length() - last.loose().length();
      found.putAll(beginning(Fields.keyedPairs(), prefix.substring(0, kept) + plain, accented));
    }
    return found;
  }

  /** Accents that were typed must be there; those that were not may be. */
  private static boolean fits(String candidate, List<Term> typed) {
    String[] syllables = candidate.split(" ", -1);
    for (int i = 0; i < typed.size(); i++) {
      boolean last = i == typed.size() - 1;
      String exact = typed.get(i).exact();
      boolean begins = last ? syllables[i].startsWith(exact) : syllables[i].equals(exact);
      if (typed.get(i).accented() && !begins) {
        return false;
      }
    }
    return true;
  }

  private void addWord(String typed, Term last, Map<String, Integer> found) throws IOException {
    if (last.span().end() != typed.length() || !Character.isLetter(last.exact().charAt(0))) {
      return;
    }
    String kept = typed.substring(0, last.span().start());
    beginning(Fields.exact(Language.EN), last.exact(), false)
        .forEach((word, count) -> found.merge(kept + word, count, Integer::max));
  }

  /** All that begin so, of which some are not wanted, or the most frequent. */
  private Map<String, Integer> beginning(String field, String prefix, boolean all)
      throws IOException {
    Map<String, Integer> found = new LinkedHashMap<>();
    Vocabulary vocabulary = new Vocabulary(reader);
    List<Counted> terms =
        all
            ? vocabulary.beginning(field, prefix)
            : vocabulary.frequent(field, prefix, MOST_FREQUENT);
    terms.forEach(term -> found.put(term.term(), term.count()));
    return found;
  }
}
