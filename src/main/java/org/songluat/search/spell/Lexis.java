package org.songluat.search.spell;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.index.Fields;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.index.vocabulary.Counted;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.text.Language;

/** What the index knows of words and of words beside each other, in both languages. */
record Lexis(Vocabulary vocabulary, Analysis analysis) {
  /** Whether a clause, heading or title has each of the words in some form. */
  boolean knows(String typed) throws IOException {
    List<Term> vi = terms(typed, Language.VI);
    List<Term> en = terms(typed, Language.EN);
    for (int i = 0; i < vi.size(); i++) {
      if (!knows(vi.get(i), en.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean knows(Term vi, Term en) throws IOException {
    return has(Fields.loose(Language.VI), vi.loose())
        || has(Fields.context(Language.VI), vi.loose())
        || has(Fields.loose(Language.EN), en.loose())
        || has(Fields.context(Language.EN), en.loose());
  }

  /** Whether a clause has the syllable with these accents. */
  boolean hasSyllable(String accented) throws IOException {
    List<Term> terms = terms(accented, Language.VI);
    return terms.size() == 1 && has(Fields.exact(Language.VI), terms.getFirst().exact());
  }

  List<Term> terms(String text, Language language) {
    return analysis.terms(text, language);
  }

  /** The form that is indexed of a single word; null of what is no word or several. */
  @Nullable String loose(String word, Language language) {
    List<Term> terms = terms(word, language);
    return terms.size() == 1 ? terms.getFirst().loose() : null;
  }

  /** How many clauses have a word or syllable that is written so, accents aside. */
  int count(String loose, Language language) throws IOException {
    return vocabulary.count(Fields.loose(language), loose);
  }

  /** How often clauses have the two beside each other, with whatever accents. */
  int together(String left, String right, Language language) throws IOException {
    if (language == Language.EN) {
      return vocabulary.count(Fields.stemmedPairs(), left + ' ' + right);
    }
    String key = left + ' ' + right + Term.KEY_END;
    return vocabulary.beginning(Fields.keyedPairs(), key).stream().mapToInt(Counted::count).sum();
  }

  /** The words that an edit or two make of one: folded in Vietnamese, unstemmed in English. */
  List<Counted> like(String word, int edits, Language language) throws IOException {
    String field = language == Language.VI ? Fields.loose(Language.VI) : Fields.exact(Language.EN);
    return vocabulary.like(field, word, edits);
  }

  /** The accents that a folded syllable has most often before a word with the accents it has. */
  Optional<String> before(String folded, String word) throws IOException {
    return accents(folded, word, 0);
  }

  /** The accents that a folded syllable has most often after a word with the accents it has. */
  Optional<String> after(String word, String folded) throws IOException {
    return accents(word, folded, 1);
  }

  private Optional<String> accents(String left, String right, int sought) throws IOException {
    List<Term> pair = terms(left + ' ' + right, Language.VI);
    if (pair.size() != 2) {
      return Optional.empty();
    }
    Term known = pair.get(1 - sought);
    String key = pair.getFirst().pairKey(pair.getLast());
    return vocabulary.beginning(Fields.keyedPairs(), key).stream()
        .sorted(Comparator.comparing(Counted::count).reversed())
        .map(term -> term.term().substring(key.length()).split(" "))
        .filter(syllables -> !known.accented() || syllables[1 - sought].equals(known.exact()))
        .map(syllables -> syllables[sought])
        .findFirst();
  }

  private boolean has(String field, String term) throws IOException {
    return vocabulary.count(field, term) > 0;
  }
}
