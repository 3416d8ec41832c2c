package org.songluat.align.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.learned.Rendering.Source;
import org.songluat.align.lesson.Tokens;
import org.songluat.align.lexicon.Glossary;
import org.songluat.align.lexicon.Term;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/**
 * The renderings of a glossary in either direction. A glossary says which English term is usual for
 * a Vietnamese one. The other way round those Vietnamese terms come first that the English one is
 * the usual rendering of.
 */
final class GlossaryTerms {
  private final Map<String, List<Rendering>> vi = new HashMap<>();
  private final Map<String, List<Rendering>> en = new HashMap<>();

  /** Vietnamese terms of two and more syllables by what is left of them without accents. */
  private final Map<String, List<String>> folded = new HashMap<>();

  GlossaryTerms(Glossary glossary) {
    for (Term term : glossary.terms()) {
      String viKey = Tokens.key(term.vi(), Language.VI);
      List<Rendering> usual = vi.computeIfAbsent(viKey, this::fold);
      double likely = 1.0 / (usual.size() + 1);
      add(usual, term.en(), likely);
      String enKey = Tokens.key(term.en(), Language.EN);
      add(en.computeIfAbsent(enKey, k -> new ArrayList<>(1)), term.vi(), likely);
    }
    en.values().forEach(all -> all.sort(Comparator.comparing(Rendering::probability).reversed()));
  }

  private List<Rendering> fold(String key) {
    if (key.indexOf(' ') > 0) {
      folded.computeIfAbsent(Vietnamese.fold(key), k -> new ArrayList<>(1)).add(key);
    }
    return new ArrayList<>(1);
  }

  private static void add(List<Rendering> all, String phrase, double likely) {
    if (all.stream().noneMatch(known -> known.phrase().equals(phrase))) {
      all.add(new Rendering(phrase, likely, 0, Source.GLOSSARY));
    }
  }

  boolean has(String key, Language language) {
    return of(language).containsKey(key);
  }

  List<Rendering> of(String key, Language from) {
    return of(from).getOrDefault(key, List.of());
  }

  private Map<String, List<Rendering>> of(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** The Vietnamese terms that a phrase may be that lacks some or all accents. */
  List<String> accented(String phrase) {
    List<String> alike = folded.getOrDefault(Vietnamese.fold(phrase), List.of());
    return alike.stream().filter(term -> spells(phrase, term)).toList();
  }

  /** Whether each syllable is as in the term, or is it without accents. */
  private static boolean spells(String phrase, String term) {
    String[] typed = phrase.split(" ");
    String[] whole = term.split(" ");
    for (int k = 0; k < typed.length; k++) {
      if (!typed[k].equals(whole[k]) && !typed[k].equals(Vietnamese.fold(whole[k]))) {
        return false;
      }
    }
    return true;
  }
}
