package org.songluat.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.songluat.align.Bead;
import org.songluat.align.lexicon.Term;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;

/**
 * How often the terms of a glossary are used: in how many beads a term stands, and in how many of
 * these its rendering stands on the other side. Case, the placing of tones and English endings do
 * not matter, accents do. Time is linear in the text.
 */
public final class TermUsage {
  private final Phrases vi = new Phrases(UnaryOperator.identity());
  private final Phrases en = new Phrases(Words::stem);
  private final Map<String, Set<String>> renderings = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<Pair, Integer> rendered = new HashMap<>();

  private record Pair(String vi, String en) {}

  public TermUsage(List<Term> terms) {
    for (Term term : terms) {
      vi.add(term.vi());
      en.add(term.en());
      renderings.computeIfAbsent(vi.key(term.vi()), k -> new HashSet<>()).add(en.key(term.en()));
    }
  }

  /** Counts the terms of a bead. */
  public void add(Bead bead) {
    Set<String> here = vi.in(bead.vi());
    Set<String> there = here.isEmpty() ? Set.of() : en.in(bead.en());
    for (String term : here) {
      uses.merge(term, 1, Integer::sum);
      for (String rendering : renderings.getOrDefault(term, Set.of())) {
        if (there.contains(rendering)) {
          rendered.merge(new Pair(term, rendering), 1, Integer::sum);
        }
      }
    }
  }

  /** In how many beads the Vietnamese term stands. */
  public int ofTerm(Term term) {
    return uses.getOrDefault(vi.key(term.vi()), 0);
  }

  /** In how many of these the English rendering stands too. */
  public int ofRendering(Term term) {
    return rendered.getOrDefault(new Pair(vi.key(term.vi()), en.key(term.en())), 0);
  }

  /** Phrases to be found, by their first words. */
  private static final class Phrases {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final UnaryOperator<String> form;
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /**
     * @param form what of a word must be equal
     */
    Phrases(UnaryOperator<String> form) {
      this.form = form;
    }

    String key(String phrase) {
      return String.join(" ", words(phrase));
    }

    private List<String> words(String text) {
      return BETWEEN
          .splitAsStream(Words.lower(text))
          .filter(word -> !word.isEmpty())
          .map(form)
          .toList();
    }

    void add(String phrase) {
      List<String> words = words(phrase);
      if (!words.isEmpty() && known.add(String.join(" ", words))) {
        byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
      }
    }

    Set<String> in(List<Clause> side) {
      Set<String> found = new HashSet<>();
      for (Clause clause : side) {
        List<String> text = words(clause.text());
        for (int at = 0; at < text.size(); at++) {
          for (List<String> phrase : byFirst.getOrDefault(text.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= text.size() && text.subList(at, end).equals(phrase)) {
              found.add(String.join(" ", phrase));
            }
          }
        }
      }
      return found;
    }
  }
}
