package org.songluat.law;

import java.util.Map;

/** The words that print a level before its label: "Điều 5", "Article 5". */
public final class LevelWords {
  /** In lower case, Vietnamese with its accents; headings of resolutions go with mục. */
  public static final Map<String, Level> LEVELS =
      Map.ofEntries(
          Map.entry("phần", Level.PART),
          Map.entry("part", Level.PART),
          Map.entry("chương", Level.CHAPTER),
          Map.entry("chapter", Level.CHAPTER),
          Map.entry("mục", Level.SECTION),
          Map.entry("section", Level.SECTION),
          Map.entry("tiểu mục", Level.SUBSECTION),
          Map.entry("subsection", Level.SUBSECTION),
          Map.entry("điều", Level.ARTICLE),
          Map.entry("article", Level.ARTICLE),
          Map.entry("khoản", Level.CLAUSE),
          Map.entry("clause", Level.CLAUSE),
          Map.entry("điểm", Level.POINT),
          Map.entry("point", Level.POINT));

  private LevelWords() {}
}
