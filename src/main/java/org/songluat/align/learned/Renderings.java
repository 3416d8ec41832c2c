package org.songluat.align.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.learned.Rendering.Source;
import org.songluat.align.lesson.Tokens;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.lexicon.Term;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * The renderings of terms in either direction: those of the glossary first, in its order, then what
 * texts have taught. Terms are told apart by their accents, not by case nor by where a tone stands.
 * Does not change; asking takes microseconds.
 */
public final class Renderings {
  public static final Renderings NONE = new Renderings(Glossary.EMPTY, LearnedPhrases.EMPTY);

  private static final int LONGEST = 12;

  private final Map<String, List<String>> vi = new HashMap<>();
  private final Map<String, List<String>> en = new HashMap<>();
  private final LearnedPhrases learned;

  /** A term that stands in a text, and how it is rendered. */
  public record Found(Span span, String term, List<Rendering> renderings) {}

  public Renderings(Glossary glossary, LearnedPhrases learned) {
    this.learned = learned;
    for (Term term : glossary.terms()) {
      add(vi, Tokens.key(term.vi(), Language.VI), term.en());
      add(en, Tokens.key(term.en(), Language.EN), term.vi());
    }
  }

  private static void add(Map<String, List<String>> terms, String key, String rendering) {
    List<String> all = terms.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!all.contains(rendering)) {
      all.add(rendering);
    }
  }

  /** The renderings of a term; none where nobody knows it. */
  public List<Rendering> of(String term, Language from) {
    return ofKey(Tokens.key(term, from), from);
  }

  /**
   * A rendering that both know stands where the glossary has it, with what was learned of it. One
   * of the glossary that texts do not show is as likely as its place among the others says.
   */
  private List<Rendering> ofKey(String key, Language from) {
    Map<String, Rendering> seen = new LinkedHashMap<>();
    for (Rendering rendering : learned.of(key, from)) {
      seen.put(rendering.phrase(), rendering);
    }
    List<Rendering> all = new ArrayList<>();
    List<String> listed = (from == Language.VI ? vi : en).getOrDefault(key, List.of());
    for (int k = 0; k < listed.size(); k++) {
      String own = Tokens.key(listed.get(k), from.other());
      Rendering known = seen.remove(own);
      double likely = Math.max(1.0 / (k + 1), known == null ? 0 : known.probability());
      int count = known == null ? 0 : known.count();
      all.add(new Rendering(listed.get(k), likely, count, Source.GLOSSARY));
    }
    all.addAll(seen.values());
    return List.copyOf(all);
  }

  /** The longest terms that stand in a text one after the other, with their renderings. */
  public List<Found> in(String text, Language from) {
    Tokens tokens = Tokens.of(text, from);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = longest(tokens, at, from);
      if (end > at) {
        Span span = tokens.spans().get(at).cover(tokens.spans().get(end - 1));
        String term = tokens.phrase(at, end);
        found.add(new Found(span, term, ofKey(term, from)));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int longest(Tokens tokens, int from, Language language) {
    int furthest = from + 1;
    while (furthest < Math.min(tokens.size(), from + LONGEST) && tokens.joined()[furthest]) {
      furthest++;
    }
    for (int end = furthest; end > from; end--) {
      String phrase = tokens.phrase(from, end);
      Map<String, List<String>> listed = language == Language.VI ? vi : en;
      if (listed.containsKey(phrase) || learned.has(phrase, language)) {
        return end;
      }
    }
    return from;
  }
}
