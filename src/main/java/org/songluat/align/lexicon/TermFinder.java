package org.songluat.align.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.words.Words;

/** Finds which Vietnamese terms of a glossary stand in a text, as whole syllables. */
public final class TermFinder {
  private static final int LONGEST = 12;

  /** The terms by their syllables. */
  private final Map<String, Set<String>> terms = new HashMap<>();

  public TermFinder(Glossary glossary) {
    for (Term term : glossary.terms()) {
      String syllables = String.join(" ", Words.plain(term.vi()));
      terms.computeIfAbsent(syllables, k -> new HashSet<>()).add(term.vi());
    }
  }

  /** The terms of the glossary, as it spells them, that stand in the text. */
  public Set<String> in(String text) {
    List<String> syllables = Words.plain(text);
    Set<String> found = new HashSet<>();
    for (int start = 0; start < syllables.size(); start++) {
      StringBuilder run = new StringBuilder();
      for (int k = start; k < Math.min(syllables.size(), start + LONGEST); k++) {
        run.append(k > start ? " " : "").append(syllables.get(k));
        found.addAll(terms.getOrDefault(run.toString(), Set.of()));
      }
    }
    return found;
  }
}
