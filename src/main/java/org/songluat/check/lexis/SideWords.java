package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/** The words of a side in order, and where each stem stands. */
record SideWords(List<Word> words, List<String> texts, Map<String, List<Integer>> places) {
  /** A soft hyphen, where a page may break a word. */
  private static final String SOFT = "\u00ad";

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Pattern NEGATED =
      Pattern.compile("(?:un|in|im|il|ir|dis|non|re|co|sub|over)([a-z]{5,})");

  private static final Set<String> FUNCTION =
      Set.copyOf(
          List.of(
              ("the a an of to in on at by for with from and or as is are be been being was were"
                   + " shall will may must can could should would might that which who whom whose"
                   + " this these those such its their it they them he she his her him any if when"
                   + " where has have had having into s not no nor than other others under over"
                   + " between among within upon about against after before during until till"
                   + " through via there here also both either each every all some same own so but"
                   + " however only thereof therein thereto herein hereof thereby whereby hereby"
                   + " while well very more most less least out up off per i ii iii iv v vi vii"
                   + " viii ix x do does did then too rather yet already just one two first second"
                   + " you we our us your pertaining regarding concerning manner fashion various"
                   + " order terms due thus way ways following towards toward along together"
                   + " respectively whether because another many much several three four five six"
                   + " seven eight nine ten th rd nd st january february march april june july"
                   + " august september october november december mr ms etc eg ie hereby"
                   + " hereinafter hereafter aforementioned said")
                  .split(" ")));

  private static void note(Map<String, List<Integer>> places, String stem, int word) {
    places.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(word);
  }

  /** "ineffective" speaks of effect too. */
  private static @Nullable String bare(String word) {
    Matcher prefixed = NEGATED.matcher(word);
    return prefixed.matches() ? EnglishStem.of(prefixed.group(1)) : null;
  }

  static boolean function(String word) {
    return FUNCTION.contains(word);
  }

  static SideWords of(Side side) {
    List<Word> words = new ArrayList<>();
    int sentence = 0;
    for (Segment segment : side.segments()) {
      sentence = add(words, segment, side.language(), sentence) + 1;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int k = 0; k < words.size(); k++) {
      note(places, words.get(k).stem(), k);
      String bare = words.get(k).bare();
      if (bare != null) {
        note(places, bare, k);
      }
    }
    return new SideWords(words, words.stream().map(Word::text).toList(), places);
  }

  /** The words of a Vietnamese phrase. */
  static List<String> plain(String phrase) {
    String lower = Vietnamese.placeTones(Vietnamese.nfc(phrase)).toLowerCase(Locale.ROOT);
    return Arrays.stream(NO_LETTERS.split(lower)).filter(word -> !word.isEmpty()).toList();
  }

  private static int add(List<Word> words, Segment segment, Language language, int before) {
    String text = Vietnamese.placeTones(segment.clause().text());
    int sentence = before;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetter(c)) {
        sentence += stop(text, at) ? 1 : 0;
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && inWord(text.charAt(end))) {
        end++;
      }
      String lower = text.substring(at, end).replace(SOFT, "").toLowerCase(Locale.ROOT);
      String stem = language == Language.EN ? EnglishStem.of(lower) : lower;
      words.add(
          new Word(
              segment.index(),
              new Span(at, end),
              lower,
              stem,
              language == Language.EN ? bare(lower) : null,
              Character.isUpperCase(c),
              sentence));
      at = end;
    }
    return sentence;
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == SOFT.charAt(0);
  }

  private static boolean stop(String text, int at) {
    char c = text.charAt(at);
    boolean blank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return (c == '.' || c == ';' || c == ':' || c == '?' || c == '!') && blank;
  }

  int size() {
    return words.size();
  }

  boolean has(String stem) {
    return places.containsKey(stem);
  }
}
