package org.songluat.search.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.index.vocabulary.Counted;
import org.songluat.search.query.Syllable;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * Corrects the words of a query that the index has in no form, each to the word that is near, often
 * used, and stands beside the same words in the index. A noisy channel: the cost of the slips
 * against the logarithms of the counts.
 */
final class Corrector {
  /** Shorter words are near to too many others: they may be pieces of one only. */
  private static final int SHORTEST = 3;

  /** Longer ones are no words. */
  private static final int LONGEST = 40;

  /** From this length on a word may have two slips. */
  private static final int TWO_SLIPS = 7;

  /** From this length on another word is seldom a single slip away. */
  private static final int SAFE = 6;

  private static final int MOST_CORRECTED = 6;

  private final Lexis lexis;

  Corrector(Lexis lexis) {
    this.lexis = lexis;
  }

  /** A correction of the words from one on, as many as taken. */
  private record Choice(String text, Language language, int taken, double worth) {}

  /** The text with what can be corrected corrected; the same text where nothing can. */
  String correct(String text) throws IOException {
    List<Typed> words = Typed.in(text);
    StringBuilder corrected = new StringBuilder(text);
    int shift = 0;
    int done = 0;
    String before = null;
    for (int i = 0; i < words.size(); i++) {
      Typed word = words.get(i);
      boolean wrong =
          done < MOST_CORRECTED && correctable(word.word()) && !lexis.knows(word.word());
      Choice choice = wrong ? best(words, i, before) : null;
      if (choice == null) {
        before = word.word();
        continue;
      }
      int end = words.get(i + choice.taken - 1).span().end();
      corrected.replace(word.span().start() + shift, end + shift, choice.text);
      shift += choice.text.length() - (end - word.span().start());
      i += choice.taken - 1;
      before = choice.text.substring(choice.text.lastIndexOf(' ') + 1);
      done++;
    }
    return corrected.toString();
  }

  private static boolean correctable(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-');
  }

  private @Nullable Choice best(List<Typed> words, int at, @Nullable String before)
      throws IOException {
    String word = words.get(at).lower();
    String after = at + 1 < words.size() ? words.get(at + 1).word() : null;
    List<Choice> choices = new ArrayList<>();
    if (word.length() >= SHORTEST) {
      addNear(word, before, after, choices);
      addParted(word, choices);
    }
    if (after != null) {
      addJoined(word + words.get(at + 1).lower(), choices);
    }
    Choice best = null;
    for (Choice choice : choices) {
      best = best == null || choice.worth > best.worth ? choice : best;
    }
    return best == null ? null : accented(best, before, after, words);
  }

  private void addNear(
      String word, @Nullable String before, @Nullable String after, List<Choice> choices)
      throws IOException {
    String form = Vietnamese.fold(word);
    boolean accented = !form.equals(word);
    int edits = word.length() < TWO_SLIPS ? 1 : 2;
    for (Language language : Language.values()) {
      if (accented && language == Language.EN) {
        continue;
      }
      for (Counted near : lexis.like(form, edits, language)) {
        Company company = Company.of(near.term(), before, after, language, lexis);
        float slips = Slips.between(form, near.term());
        if (sure(form, slips, company)) {
          double worth = Math.log(1 + near.count()) / 2 + company.worth() - 3 * slips;
          choices.add(new Choice(near.term(), language, 1, worth));
        }
      }
    }
  }

  /**
   * A word that the index lacks need be no error. What could be a syllable must fit in with all its
   * neighbours to be taken for another, any other word with one; a long word with a single slip, or
   * a short one with an easy slip, is an error by itself.
   */
  private static boolean sure(String form, float slips, Company company) {
    if (Syllable.possible(form)) {
      return company.all();
    }
    return company.any() || slips < 1 || slips <= 1.3f && form.length() >= SAFE;
  }

  /** "chuyểnđổi": the blank is missing. */
  private void addParted(String word, List<Choice> choices) throws IOException {
    for (int i = 1; i < word.length(); i++) {
      for (Language language : Language.values()) {
        String left = lexis.loose(word.substring(0, i), language);
        String right = lexis.loose(word.substring(i), language);
        int pairs = left == null || right == null ? 0 : lexis.together(left, right, language);
        if (pairs > 0) {
          String parted = word.substring(0, i) + ' ' + word.substring(i);
          choices.add(new Choice(parted, language, 1, 2.5 * Math.log(1 + pairs) - 2));
        }
      }
    }
  }

  /** "chuy ển": the blank is one too many. */
  private void addJoined(String joined, List<Choice> choices) throws IOException {
    for (Language language : Language.values()) {
      String form = lexis.loose(joined, language);
      int count = form == null ? 0 : lexis.count(form, language);
      if (count > 0) {
        choices.add(new Choice(joined, language, 2, 1.5 * Math.log(1 + count) - 2));
      }
    }
  }

  /** With the accents that the syllable has beside its neighbour, where the query has accents. */
  private Choice accented(
      Choice choice, @Nullable String before, @Nullable String after, List<Typed> words)
      throws IOException {
    boolean plain = words.stream().allMatch(w -> Vietnamese.fold(w.word()).equals(w.word()));
    boolean folded = Vietnamese.fold(choice.text).equals(choice.text);
    if (plain || choice.language == Language.EN || !folded) {
      return choice;
    }
    Optional<String> text = after == null ? Optional.empty() : lexis.before(choice.text, after);
    if (text.isEmpty() && before != null) {
      text = lexis.after(before, choice.text);
    }
    return text.map(t -> new Choice(t, choice.language, choice.taken, choice.worth)).orElse(choice);
  }
}
