package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Vietnamese term with all that may stand for it in English. Filled once, then only read. */
final class Term {
  private static final Set<String> NAMES = Set.of("institution", "position", "geography", "party");

  /** The fields of words that all texts have. */
  private static final Set<String> COMMON =
      Set.of("general", "qualifier", "drafting", "modality", "administrative", "procedure");

  /** The fields of words that link others. */
  private static final Set<String> LINKS = Set.of("drafting", "modality");

  private final String key;
  private final int syllables;
  private final List<Expression> expressions = new ArrayList<>(2);
  private final Set<String> near = new HashSet<>(4);
  private final Set<String> stems = new HashSet<>(4);
  private final Set<String> fields = new HashSet<>(2);
  private Weight weight = Weight.FIELD;
  private boolean proper;
  private boolean properVi;

  /** What follows where nothing renders it. */
  enum Weight {
    /** What its field says. */
    FIELD,
    /** An alarm. */
    FULL,
    /** Little: translators leave it out where the sense is clear. */
    WEAK,
    /** Nothing: it has too many renderings. */
    NONE
  }

  Term(List<String> words) {
    this.key = String.join(" ", words);
    this.syllables = words.size();
  }

  /** Whether the glossary writes it, or a rendering, with a capital. */
  void capitals(boolean vietnamese, boolean english) {
    proper |= vietnamese || english;
    properVi |= vietnamese;
  }

  /** Whether it is written with a capital itself, and of more syllables than one. */
  boolean properVi() {
    return properVi && syllables > 1;
  }

  void add(Expression expression, String field) {
    expressions.add(expression);
    stems.addAll(expression.stems());
    fields.add(field);
  }

  /** Words that may stand for it. */
  void near(Set<String> words) {
    near.addAll(words);
    stems.addAll(words);
  }

  void weigh(Weight less) {
    weight = less;
  }

  /** The renderings of one word. */
  Set<String> single() {
    Set<String> single = new HashSet<>();
    for (Expression expression : expressions) {
      if (expression.stems().size() == 1) {
        single.add(expression.stems().getFirst());
      }
    }
    return single;
  }

  String key() {
    return key;
  }

  int syllables() {
    return syllables;
  }

  List<Expression> expressions() {
    return expressions;
  }

  Set<String> near() {
    return near;
  }

  /** All stems that may come from it. */
  Set<String> stems() {
    return stems;
  }

  /** Whether its absence tells something. */
  boolean light() {
    return weight == Weight.NONE
        || weight == Weight.FIELD && !fields.isEmpty() && LINKS.containsAll(fields);
  }

  boolean weak() {
    return weight == Weight.WEAK;
  }

  /** Whether it is a term of some trade rather than a word of the common language. */
  boolean special() {
    return !fields.isEmpty() && COMMON.stream().noneMatch(fields::contains);
  }

  boolean of(String field) {
    return fields.contains(field);
  }

  /** Whether it names a body, a position or a place: it is written with a capital. */
  boolean name() {
    return proper && !fields.isEmpty() && NAMES.containsAll(fields);
  }
}
