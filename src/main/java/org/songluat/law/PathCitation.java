package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.songluat.text.Language;

/**
 * Writes a path as lawyers cite it, the innermost step first; headings of resolutions as one dotted
 * section, annexes by their names.
 */
final class PathCitation {
  private static final Map<Level, String> VIETNAMESE =
      Map.of(
          Level.PART, "Phần",
          Level.CHAPTER, "Chương",
          Level.SECTION, "Mục",
          Level.SUBSECTION, "Tiểu mục",
          Level.ARTICLE, "Điều",
          Level.CLAUSE, "khoản",
          Level.POINT, "điểm",
          Level.HEADING, "mục",
          Level.BULLET, "gạch đầu dòng",
          Level.PARAGRAPH, "đoạn");
  private static final Map<Level, String> ENGLISH =
      Map.of(
          Level.PART, "Part",
          Level.CHAPTER, "Chapter",
          Level.SECTION, "Section",
          Level.SUBSECTION, "Subsection",
          Level.ARTICLE, "Article",
          Level.CLAUSE, "Clause",
          Level.POINT, "Point",
          Level.HEADING, "Section",
          Level.BULLET, "bullet",
          Level.PARAGRAPH, "paragraph");

  private PathCitation() {}

  static String of(Path path, Language language) {
    Map<Level, String> words = language == Language.VI ? VIETNAMESE : ENGLISH;
    List<String> parts = new ArrayList<>();
    List<String> annexes = new ArrayList<>();
    StringBuilder headings = new StringBuilder();
    boolean inArticle = path.steps().stream().anyMatch(s -> s.level() == Level.ARTICLE);
    for (PathStep step : path.steps()) {
      if (step.level() == Level.HEADING && named(step.label())) {
        annexes.addFirst(step.label());
      } else if (step.level() == Level.HEADING) {
        headings.append(headings.isEmpty() ? "" : ".").append(step.label());
      } else if (!inArticle || step.level().compareTo(Level.ARTICLE) >= 0) {
        parts.addFirst(words.get(step.level()) + " " + label(step, language));
      }
    }
    if (!headings.isEmpty()) {
      parts.addLast(words.get(Level.HEADING) + " " + headings);
    }
    parts.addAll(annexes);
    return String.join(" ", parts);
  }

  /** An annex is called by its name, "Phụ lục II", "Quy chế"; other headings have numbers. */
  private static boolean named(String label) {
    return label.length() > 3 && Character.isLowerCase(label.charAt(1));
  }

  private static String label(PathStep step, Language language) {
    return language == Language.EN && step.label().equals("đ") ? "dd" : step.label();
  }
}
