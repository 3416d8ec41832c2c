package org.songluat.law.cite.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/** The words for the units of an instrument. No word means something else in the other language. */
public final class UnitWords {
  private static final Map<String, Unit> VIETNAMESE =
      Map.of(
          "phần", Unit.PART,
          "chương", Unit.CHAPTER,
          "mục", Unit.SECTION,
          "điều", Unit.ARTICLE,
          "khoản", Unit.CLAUSE,
          "điểm", Unit.POINT,
          "tiết", Unit.ITEM,
          "đoạn", Unit.PARAGRAPH);
  private static final Map<String, Unit> ENGLISH =
      Map.ofEntries(
          Map.entry("annex", Unit.ANNEX),
          Map.entry("annexes", Unit.ANNEX),
          Map.entry("appendix", Unit.ANNEX),
          Map.entry("appendices", Unit.ANNEX),
          Map.entry("part", Unit.PART),
          Map.entry("parts", Unit.PART),
          Map.entry("chapter", Unit.CHAPTER),
          Map.entry("chapters", Unit.CHAPTER),
          Map.entry("section", Unit.SECTION),
          Map.entry("sections", Unit.SECTION),
          Map.entry("subsection", Unit.SUBSECTION),
          Map.entry("article", Unit.ARTICLE),
          Map.entry("articles", Unit.ARTICLE),
          Map.entry("clause", Unit.CLAUSE),
          Map.entry("clauses", Unit.CLAUSE),
          Map.entry("point", Unit.POINT),
          Map.entry("points", Unit.POINT),
          Map.entry("item", Unit.ITEM),
          Map.entry("items", Unit.ITEM),
          Map.entry("paragraph", Unit.PARAGRAPH),
          Map.entry("paragraphs", Unit.PARAGRAPH));

  /** What stands before a unit's word where both together are another word: "tài khoản". */
  private static final Map<Unit, Set<String>> COMPOUNDS =
      Map.of(
          Unit.PART, Set.of("cổ", "thành", "học", "góp", "bộ", "ngữ"),
          Unit.CHAPTER, Set.of("huy", "huân", "văn", "hiến", "phong"),
          Unit.SECTION, Set.of("danh", "hạng", "đề", "chuyên", "tiểu"),
          Unit.CLAUSE, Set.of("tài"),
          Unit.POINT, Set.of("quan", "thời", "địa", "trọng", "đặc", "ưu", "nhược", "cao", "giao"),
          Unit.ITEM, Set.of("chi", "thời"),
          Unit.PARAGRAPH, Set.of("giai", "công", "thủ"));

  private final Map<String, Unit> units = new HashMap<>();

  /**
   * The word for a unit in a text.
   *
   * @param plural whether it leads a list: "các điểm", "Points"
   */
  public record Named(Unit unit, int end, boolean english, boolean plural) {}

  UnitWords(Set<Language> languages) {
    if (languages.contains(Language.VI)) {
      units.putAll(VIETNAMESE);
    }
    if (languages.contains(Language.EN)) {
      units.putAll(ENGLISH);
    }
  }

  /** The words that the name of a unit may start with. */
  Set<String> leads() {
    Set<String> leads = new HashSet<>(units.keySet());
    if (units.containsKey("điều")) {
      leads.addAll(Set.of("phụ", "tiểu"));
    }
    return leads;
  }

  /** The unit named here, or null. */
  @Nullable Named at(CitationText text, int start) {
    String word = text.word(start);
    int end = start + word.length();
    if (units.containsKey("điều")) {
      String second = word.equals("phụ") || word.equals("tiểu") ? text.word(text.blanks(end)) : "";
      if (second.equals("lục")) {
        return new Named(Unit.ANNEX, text.blanks(end) + 3, false, false);
      }
      if (second.equals("mục")) {
        return new Named(Unit.SUBSECTION, text.blanks(end) + 3, false, false);
      }
    }
    Unit unit = units.get(word);
    if (unit == null || COMPOUNDS.getOrDefault(unit, Set.of()).contains(before(text, start))) {
      return null;
    }
    boolean english = ENGLISH.containsKey(word);
    boolean plural = english ? word.endsWith("s") : text.wordBefore(start).equals("các");
    return new Named(unit, end, english, plural);
  }

  private static String before(CitationText text, int start) {
    boolean near = Character.isWhitespace(text.at(start - 1)) || text.at(start - 1) == '\u00A0';
    return near ? text.wordBefore(start) : "";
  }
}
