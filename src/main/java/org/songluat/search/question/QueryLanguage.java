package org.songluat.search.question;

import java.util.List;
import java.util.Set;
import org.songluat.index.analysis.Term;
import org.songluat.search.query.Syllable;
import org.songluat.text.Language;

/**
 * Which language each word of a query is in. Accents and the shapes of syllables tell it for some
 * words; the rest go with these.
 */
public final class QueryLanguage {
  /** From this share of words that cannot be Vietnamese on, those that could be are English too. */
  private static final double ENGLISH_SHARE = 0.4;

  private final boolean accented;
  private final boolean foreign;
  private final boolean english;
  private final float doubtful;

  private QueryLanguage(List<Term> words, float doubtful) {
    long lettered = words.stream().filter(QueryLanguage::lettered).count();
    long strange = words.stream().filter(QueryLanguage::strange).count();
    this.accented = words.stream().anyMatch(Term::accented);
    this.foreign = strange > 0;
    this.english = !accented && lettered > 0 && strange >= ENGLISH_SHARE * lettered;
    this.doubtful = doubtful;
  }

  static QueryLanguage of(List<Term> words, float doubtful) {
    return new QueryLanguage(words, doubtful);
  }

  /** How likely the word is to be found on that side, in 0..1. */
  float odds(Term word, Language side) {
    if (word.accented()) {
      return side == Language.VI ? 1 : 0;
    }
    boolean either = strange(word) || !lettered(word);
    return either || english == (side == Language.EN) ? 1 : doubtful;
  }

  /** {@code vi}, {@code en} or {@code mixed}. */
  public String name() {
    if (accented && foreign) {
      return "mixed";
    }
    return (english ? Language.EN : Language.VI).code();
  }

  /** The languages that words of the query are surely in. */
  public Set<Language> languages() {
    return switch (name()) {
      case "mixed" -> Set.of(Language.VI, Language.EN);
      case "en" -> Set.of(Language.EN);
      default -> Set.of(Language.VI);
    };
  }

  private static boolean lettered(Term word) {
    return word.loose().chars().anyMatch(Character::isLetter);
  }

  private static boolean strange(Term word) {
    return lettered(word) && !word.accented() && !Syllable.possible(word.loose());
  }
}
