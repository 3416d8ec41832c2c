package org.songluat.exchange.akn;

import java.util.Map;
import org.songluat.law.Level;
import org.songluat.law.PathStep;

/**
 * What a level is in Akoma Ntoso. A khoản is a paragraph there, as in other laws whose articles
 * have numbered paragraphs; headings of resolutions, for which it has no element of their own, are
 * containers with a name.
 *
 * @param code what its ids begin with (AKN NC 1.0, section 5.4)
 * @param name the name of a container, else empty
 */
record AknLevel(String element, String code, String name) {
  private static final Map<Level, AknLevel> LEVELS =
      Map.of(
          Level.PART, new AknLevel("part", "part", ""),
          Level.CHAPTER, new AknLevel("chapter", "chp", ""),
          Level.SECTION, new AknLevel("section", "sec", ""),
          Level.SUBSECTION, new AknLevel("subsection", "subsec", ""),
          Level.ARTICLE, new AknLevel("article", "art", ""),
          Level.HEADING, new AknLevel("hcontainer", "hcontainer", "heading"),
          Level.CLAUSE, new AknLevel("paragraph", "para", ""),
          Level.POINT, new AknLevel("point", "point", ""),
          Level.BULLET, new AknLevel("indent", "indent", ""),
          Level.PARAGRAPH, new AknLevel("alinea", "al", ""));

  private static final AknLevel ANNEX = new AknLevel("hcontainer", "hcontainer", "annex");

  static AknLevel of(PathStep step) {
    return annex(step) ? ANNEX : of(step.level());
  }

  static AknLevel of(Level level) {
    AknLevel found = LEVELS.get(level);
    if (found == null) {
      throw new IllegalArgumentException("A level must have an element, got " + level);
    }
    return found;
  }

  /** An annex is called by its name, "Phụ lục II", "Quy chế"; other headings have numbers. */
  static boolean annex(PathStep step) {
    String label = step.label();
    return step.level() == Level.HEADING
        && label.length() > 3
        && Character.isLowerCase(label.charAt(1));
  }
}
