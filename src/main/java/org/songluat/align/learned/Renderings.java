package org.songluat.align.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.learned.Rendering.Source;
import org.songluat.align.lesson.Tokens;
import org.songluat.align.lexicon.Glossary;
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

  private final GlossaryTerms listed;
  private final Abbreviations abbreviations;
  private final LearnedPhrases learned;

  /** A term that stands in a text, and how it is rendered. */
  public record Found(Span span, String term, List<Rendering> renderings) {}

  public Renderings(Glossary glossary, LearnedPhrases learned) {
    this(new GlossaryTerms(glossary), new Abbreviations(glossary), learned);
  }

  private Renderings(GlossaryTerms listed, Abbreviations abbreviations, LearnedPhrases learned) {
    this.listed = listed;
    this.abbreviations = abbreviations;
    this.learned = learned;
  }

  /** These of the glossary, with what was learned meanwhile. */
  public Renderings with(LearnedPhrases now) {
    return new Renderings(listed, abbreviations, now);
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
    for (Rendering rendering : listed.of(key, from)) {
      Rendering known = seen.remove(Tokens.key(rendering.phrase(), from.other()));
      double likely = Math.max(rendering.probability(), known == null ? 0 : known.probability());
      int count = known == null ? 0 : known.count();
      all.add(new Rendering(rendering.phrase(), likely, count, Source.GLOSSARY));
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
        List<String> keys = keys(tokens.phrase(at, end), from);
        found.add(new Found(span, keys.getFirst(), ofKeys(keys, from)));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** What the abbreviations of a text stand for in a language. */
  public List<Found> abbreviations(String text, Language in) {
    return abbreviations.in(text).stream()
        .filter(one -> !one.meanings().get(in).isEmpty())
        .map(one -> new Found(one.span(), one.span().of(text), sure(one.meanings().get(in))))
        .toList();
  }

  private static List<Rendering> sure(Collection<String> phrases) {
    return phrases.stream().map(one -> new Rendering(one, 1, 0, Source.GLOSSARY)).toList();
  }

  private List<Rendering> ofKeys(List<String> keys, Language from) {
    if (keys.size() == 1) {
      return ofKey(keys.getFirst(), from);
    }
    Map<String, Rendering> all = new LinkedHashMap<>();
    keys.forEach(key -> ofKey(key, from).forEach(one -> all.putIfAbsent(one.phrase(), one)));
    return all.values().stream()
        .sorted(Comparator.comparing(Rendering::probability).reversed())
        .toList();
  }

  private int longest(Tokens tokens, int from, Language language) {
    int furthest = from + 1;
    while (furthest < Math.min(tokens.size(), from + LONGEST) && tokens.joined()[furthest]) {
      furthest++;
    }
    for (int end = furthest; end > from; end--) {
      if (!keys(tokens.phrase(from, end), language).isEmpty()) {
        return end;
      }
    }
    return from;
  }

  /** The terms that a phrase is: itself, or in the singular, or with the accents that it lacks. */
  private List<String> keys(String phrase, Language language) {
    List<String> spelt = List.of(phrase);
    if (language == Language.EN) {
      spelt = List.of(phrase, Plural.singular(phrase));
    } else if (!known(phrase, language)) {
      spelt = listed.accented(phrase);
    }
    return spelt.stream().distinct().filter(key -> known(key, language)).toList();
  }

  private boolean known(String key, Language language) {
    return listed.has(key, language) || learned.has(key, language);
  }
}
