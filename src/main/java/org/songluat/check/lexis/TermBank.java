package org.songluat.check.lexis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Glossary;
import org.songluat.check.lexis.Term.Weight;

/**
 * The terms of the glossary, the words that come near them, and what texts have taught of them: by
 * their Vietnamese, and by their English. Does not change.
 */
public final class TermBank {
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final String NEAR = "/check/near.tsv";
  private static final String SYNONYMS = "/check/synonyms.txt";

  /** What texts have taught counts from that often on, and that likely. */
  private static final int OFTEN = 4;

  private static final double LIKELY = 0.08;

  public static final TermBank EMPTY = new TermBank(Glossary.EMPTY, LearnedPhrases.EMPTY);

  private final WordTree<Term> vi = new WordTree<>();
  private final WordTree<Set<Term>> en = new WordTree<>();

  public TermBank(Glossary glossary, LearnedPhrases learned) {
    for (org.songluat.align.lexicon.Term line : glossary.terms()) {
      List<String> key = SideWords.plain(line.vi());
      Expression expression = expression(line.en());
      if (!key.isEmpty() && !expression.stems().isEmpty()) {
        Term term = vi.at(key, () -> new Term(key));
        term.add(expression, line.field());
        term.capitals(capital(line.vi()), capital(line.en()));
        en.at(expression.stems(), HashSet::new).add(term);
      }
    }
    Lines.of(NEAR).forEach(this::near);
    addSynonyms(glossary);
    learn(learned);
  }

  /** Two English words that render one Vietnamese term may stand for each other elsewhere. */
  private void addSynonyms(Glossary glossary) {
    Map<String, Set<String>> synonyms = new HashMap<>();
    for (String line : Lines.of(SYNONYMS)) {
      Set<String> group = expression(line).all();
      group.forEach(s -> synonyms.computeIfAbsent(s, k -> new HashSet<>()).addAll(group));
    }
    List<Term> terms =
        glossary.terms().stream()
            .map(line -> vi.get(SideWords.plain(line.vi())))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    for (Term term : terms) {
      Set<String> single = term.single();
      single.forEach(s -> synonyms.computeIfAbsent(s, k -> new HashSet<>()).addAll(single));
    }
    for (Term term : terms) {
      Set<String> more = new HashSet<>();
      term.single().forEach(s -> more.addAll(synonyms.getOrDefault(s, Set.of())));
      term.near(more);
    }
  }

  private void learn(LearnedPhrases learned) {
    for (LearnedPhrases.Pair pair : learned.pairs()) {
      Term term = vi.get(SideWords.plain(pair.vi()));
      if (term != null && pair.count() >= OFTEN && pair.enGivenVi() >= LIKELY) {
        List<String> stems = expression(pair.en()).stems();
        if (stems.size() == 1) {
          term.near(Set.of(stems.getFirst()));
        }
      }
    }
  }

  private static boolean capital(String text) {
    return Character.isUpperCase(text.charAt(0));
  }

  static Expression expression(String text) {
    Set<String> stems = new LinkedHashSet<>();
    List<String> all = Arrays.stream(LETTERS.split(text)).filter(w -> !w.isEmpty()).toList();
    all.stream()
        .filter(w -> !SideWords.function(w.toLowerCase(java.util.Locale.ROOT)))
        .forEach(w -> stems.add(EnglishStem.of(w)));
    if (stems.isEmpty()) {
      all.forEach(w -> stems.add(EnglishStem.of(w)));
    }
    return new Expression(text, List.copyOf(stems));
  }

  private void near(String line) {
    String[] cells = line.split("\t");
    List<String> key = SideWords.plain(cells[0]);
    Term term = vi.at(key, () -> new Term(key));
    Set<String> stems = new HashSet<>();
    for (String word : LETTERS.split(cells[1])) {
      stems.add(EnglishStem.of(word));
    }
    term.near(stems);
    switch (cells[0].charAt(0)) {
      case '~' -> term.weigh(Weight.NONE);
      case '-' -> term.weigh(Weight.WEAK);
      case '+' -> term.weigh(Weight.FULL);
      default -> {}
    }
  }

  WordTree<Term> vietnamese() {
    return vi;
  }

  WordTree<Set<Term>> english() {
    return en;
  }
}
