package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** The words that citations are made of. No word means something else in the other language. */
final class CitationWords {
  private static final Map<String, Level> VIETNAMESE_LEVELS =
      Map.of("điều", Level.ARTICLE, "khoản", Level.CLAUSE, "điểm", Level.POINT);
  private static final Map<String, Level> ENGLISH_LEVELS =
      Map.of(
          "article", Level.ARTICLE,
          "articles", Level.ARTICLE,
          "clause", Level.CLAUSE,
          "clauses", Level.CLAUSE,
          "point", Level.POINT,
          "points", Level.POINT);

  private static final Set<String> MARKS = Set.of("số", "no", "nos", "number");
  private static final Set<String> OF = Set.of("của", "thuộc", "of", "in", "under");
  private static final Set<String> ALSO = Set.of("và", "hoặc", "đến", "and", "or", "to");

  /** What stands before a pin point that "này" makes a relative one, not common speech. */
  private static final Set<String> INTRODUCING =
      Set.of("tại", "theo", "của", "ở", "trong", "và", "hoặc", "với");

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, List<TypeName>> types = new HashMap<>();

  /** The name of a kind of document, in lower case, word by word. */
  private record TypeName(List<String> words, WorkType type) {}

  /** A kind of document named in a text, and where its name ends. */
  record NamedType(WorkType type, int end) {}

  CitationWords(Set<Language> languages) {
    for (Language language : languages) {
      boolean vietnamese = language == Language.VI;
      levels.putAll(vietnamese ? VIETNAMESE_LEVELS : ENGLISH_LEVELS);
      for (WorkType type : WorkType.values()) {
        if (type.instrument()) {
          add(vietnamese ? type.vietnamese() : type.english(), type);
        }
      }
    }
    types.values().forEach(names -> names.sort(Comparator.comparing(n -> -n.words().size())));
  }

  private void add(String name, WorkType type) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    types.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new TypeName(words, type));
  }

  @Nullable Level level(String word) {
    return levels.get(word);
  }

  /** The longest name of a kind of document that starts here. */
  @Nullable NamedType type(CitationText text, int from) {
    for (TypeName name : types.getOrDefault(text.word(from), List.of())) {
      int end = text.words(from, name.words());
      if (end >= 0) {
        return new NamedType(name.type(), end);
      }
    }
    return null;
  }

  static boolean mark(String word) {
    return MARKS.contains(word);
  }

  static boolean of(String word) {
    return OF.contains(word);
  }

  static boolean also(String word) {
    return ALSO.contains(word);
  }

  static boolean introducing(String word) {
    return INTRODUCING.contains(word);
  }
}
