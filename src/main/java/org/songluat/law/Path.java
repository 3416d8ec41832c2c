package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/** Where a clause stands in its work: the steps from the outermost heading to the clause itself. */
public record Path(List<PathStep> steps) {
  public static final Path ROOT = new Path(List.of());

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private static final Map<Level, String> KEYS =
      Map.of(
          Level.PART, "part",
          Level.CHAPTER, "chp",
          Level.SECTION, "sec",
          Level.SUBSECTION, "subsec",
          Level.ARTICLE, "art",
          Level.HEADING, "hdg",
          Level.CLAUSE, "cl",
          Level.POINT, "pt",
          Level.BULLET, "blt",
          Level.PARAGRAPH, "p");

  public Path {
    steps = List.copyOf(steps);
  }

  public Path child(Level level, String label) {
    List<PathStep> longer = new ArrayList<>(steps);
    longer.add(new PathStep(level, label));
    return new Path(longer);
  }

  /** The path without its last step; the root is its own parent. */
  public Path parent() {
    return steps.isEmpty() ? this : new Path(steps.subList(0, steps.size() - 1));
  }

  /**
   * A key in the manner of Akoma Ntoso's eId, ASCII only ({@code đ} is {@code dd}): {@code
   * art_5__cl_2__pt_dd}.
   */
  public String eId() {
    StringBuilder key = new StringBuilder(24);
    for (PathStep step : steps) {
      key.append(key.isEmpty() ? "" : "__").append(KEYS.get(step.level())).append('_');
      key.append(ascii(step.label()));
    }
    return key.toString();
  }

  private static String ascii(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String letters = Vietnamese.fold(lower.length() <= 2 ? lower.replace("đ", "dd") : lower);
    String joined = OTHERS.matcher(letters).replaceAll("-");
    return joined.endsWith("-") ? joined.substring(0, joined.length() - 1) : joined;
  }

  private static boolean isAscii(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /** The printed labels joined by dots, bullets and paragraphs left out: {@code III.5}. */
  public String labels() {
    return steps.stream()
        .filter(s -> s.level().labelled())
        .map(PathStep::label)
        .collect(Collectors.joining("."));
  }

  /**
   * The form a lawyer writes: "điểm đ khoản 2 Điều 7", "Point dd Clause 2 Article 7", "mục III.5";
   * empty for the root.
   */
  public String cite(Language language) {
    return PathCitation.of(this, language);
  }

  @Override
  public String toString() {
    return eId();
  }
}
