package org.songluat.align.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.lexicon.Term;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * What abbreviations stand for: those that the glossary calls so, then the initials of its terms of
 * three and more words.
 */
final class Abbreviations {
  private static final Pattern NOTE = Pattern.compile("abbr\\. of ([^,;]+)");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}&]{1,9}s?(?![\\p{L}\\d])");
  private static final Set<String> SKIPPED =
      Set.of("và", "and", "of", "the", "for", "in", "on", "về");
  private static final int LEAST_INITIALS = 3;

  /** Initials that more terms have stand for none of them. */
  private static final int MOST_MEANINGS = 3;

  private final Map<String, Map<Language, Set<String>>> listed = new HashMap<>();
  private final Map<String, Map<Language, Set<String>>> initials = new HashMap<>();

  /** An abbreviation in a text, and what it stands for in each language. */
  record Found(Span span, Map<Language, Set<String>> meanings) {}

  Abbreviations(Glossary glossary) {
    for (Term term : glossary.terms()) {
      Matcher note = NOTE.matcher(term.note());
      if (note.find()) {
        addListed(term, note.group(1).strip(), glossary);
      } else {
        addInitials(term.vi(), Language.VI, term);
        addInitials(term.en(), Language.EN, term);
      }
    }
  }

  private void addListed(Term term, String longForm, Glossary glossary) {
    Map<Language, Set<String>> meanings = listed.computeIfAbsent(key(term.vi()), k -> empty());
    meanings.get(Language.EN).add(term.en());
    if (!Vietnamese.fold(longForm).equals(longForm)) {
      meanings.get(Language.VI).add(longForm);
    }
    for (Term same : glossary.lookup(term.en(), Language.EN)) {
      if (!same.note().startsWith("abbr.")) {
        meanings.get(Language.VI).add(same.vi());
      }
    }
  }

  private void addInitials(String phrase, Language language, Term term) {
    StringBuilder letters = new StringBuilder();
    Arrays.stream(phrase.split("[\\s,-]+"))
        .filter(word -> !word.isEmpty() && !SKIPPED.contains(word.toLowerCase(Locale.ROOT)))
        .forEach(word -> letters.append(word.charAt(0)));
    if (letters.length() >= LEAST_INITIALS) {
      Map<Language, Set<String>> meanings =
          initials.computeIfAbsent(key(letters.toString()), k -> empty());
      meanings.get(language).add(phrase);
      meanings.get(language.other()).add(term.vi().equals(phrase) ? term.en() : term.vi());
    }
  }

  private static Map<Language, Set<String>> empty() {
    Map<Language, Set<String>> none = new EnumMap<>(Language.class);
    Arrays.stream(Language.values()).forEach(side -> none.put(side, new LinkedHashSet<>()));
    return none;
  }

  private static String key(String abbreviation) {
    return abbreviation.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }

  /** The abbreviations of a text whose meanings are known, in order. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      String key = key(written.group().replaceAll("s$", ""));
      Map<Language, Set<String>> meanings = meanings(key);
      if (!meanings.isEmpty()) {
        found.add(new Found(new Span(written.start(), written.end()), meanings));
      }
    }
    return found;
  }

  private Map<Language, Set<String>> meanings(String key) {
    Map<Language, Set<String>> said = listed.get(key);
    if (said != null) {
      return said;
    }
    Map<Language, Set<String>> spelt = initials.getOrDefault(key, Map.of());
    boolean clear = spelt.values().stream().allMatch(all -> all.size() <= MOST_MEANINGS);
    return clear ? spelt : Map.of();
  }
}
