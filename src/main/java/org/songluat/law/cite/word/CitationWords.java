package org.songluat.law.cite.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** The words that citations are made of. No word means something else in the other language. */
public final class CitationWords {
  private static final Set<String> MARKS = Set.of("số", "no", "nos", "number", "numbers");
  private static final Set<String> OF = Set.of("của", "thuộc", "trong", "tại", "of", "in", "under");
  private static final Set<String> ALSO = Set.of("và", "hoặc", "hay", "cùng", "and", "or");
  private static final Set<String> TO = Set.of("đến", "tới", "to", "through");

  /** What stands before a pin point that "này" makes a relative one, not common speech. */
  private static final Set<String> INTRODUCING =
      Set.of(
          "tại", "theo", "của", "ở", "trong", "và", "hoặc", "với", "thuộc", "bởi", "từ", "nêu",
          "in", "of", "under", "by", "with", "to", "from", "at", "per", "and", "or");

  /** What makes another word of "luật": "pháp luật", "kỷ luật". */
  private static final Set<String> NO_LAW = Set.of("pháp", "kỷ", "kỉ", "quy", "qui", "luận");

  /** Names of kinds beside those of {@link WorkType}. */
  private static final Map<String, WorkType> MORE_VIETNAMESE =
      Map.of(
          "sắc lệnh", WorkType.ORDER,
          "thông tư liên bộ", WorkType.JOINT_CIRCULAR,
          "nghị quyết liên tịch", WorkType.RESOLUTION,
          "quy chế", WorkType.REGULATION,
          "điều lệ", WorkType.REGULATION);

  private static final Map<String, WorkType> MORE_ENGLISH =
      Map.of(
          "joint resolution", WorkType.RESOLUTION,
          "laws", WorkType.LAW,
          "decrees", WorkType.DECREE,
          "circulars", WorkType.CIRCULAR,
          "decisions", WorkType.DECISION,
          "resolutions", WorkType.RESOLUTION,
          "ordinances", WorkType.ORDINANCE);

  private static final Set<String> SELVES =
      Set.of("this", "hereof", "herein", "hereto", "hereunder");

  private static final int LETTERS = 0x180;

  private final UnitWords units;
  private final Set<String> leads = new HashSet<>(SELVES);

  /** For each letter the lengths of the lead words that start with it, a bit each. */
  private final int[] lengths = new int[LETTERS];

  private final Map<String, List<KindName>> kinds = new HashMap<>();

  /** The name of a kind of document, in lower case, word by word. */
  private record KindName(List<String> words, WorkType type, boolean english) {}

  /** A kind of document named in a text, and where its name ends. */
  public record Kind(WorkType type, int end, boolean english) {}

  public CitationWords(Set<Language> languages) {
    units = new UnitWords(languages);
    for (Language language : languages) {
      boolean english = language == Language.EN;
      for (WorkType type : WorkType.values()) {
        if (type.instrument()) {
          add(english ? type.english() : type.vietnamese(), type, english);
        }
      }
      (english ? MORE_ENGLISH : MORE_VIETNAMESE).forEach((name, type) -> add(name, type, english));
    }
    Comparator<KindName> longestFirst = Comparator.comparing(name -> -name.words().size());
    kinds.values().forEach(names -> names.sort(longestFirst));
    leads.addAll(units.leads());
    leads.addAll(kinds.keySet());
    leads.forEach(word -> lengths[word.charAt(0)] |= 1 << word.length());
  }

  private void add(String name, WorkType type, boolean english) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    kinds
        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
        .add(new KindName(words, type, english));
  }

  /** Whether a citation may start with the word or the figure that starts here. */
  public boolean leads(CitationText text, int start) {
    char c = text.at(start);
    if (c >= '0' && c <= '9') {
      return true;
    }
    int length = text.letters(start) - start;
    boolean likely = c < lengths.length && length < Integer.SIZE && (lengths[c] & 1 << length) != 0;
    return likely && leads.contains(text.lower(start, start + length));
  }

  public UnitWords.@Nullable Named unit(CitationText text, int start) {
    return units.at(text, start);
  }

  /** The longest name of a kind of document that starts here. */
  public @Nullable Kind kind(CitationText text, int from) {
    if (text.at(from) == 'l' && NO_LAW.contains(text.wordBefore(from))) {
      return null;
    }
    for (KindName name : kinds.getOrDefault(text.word(from), List.of())) {
      int end = text.words(from, name.words());
      if (end >= 0) {
        return new Kind(name.type(), end, name.english());
      }
    }
    return null;
  }

  public static boolean mark(String word) {
    return MARKS.contains(word);
  }

  public static boolean of(String word) {
    return OF.contains(word);
  }

  public static boolean also(String word) {
    return ALSO.contains(word);
  }

  public static boolean to(String word) {
    return TO.contains(word);
  }

  public static boolean introducing(String word) {
    return INTRODUCING.contains(word);
  }
}
