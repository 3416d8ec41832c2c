package org.songluat.mcp;

import java.util.List;
import org.songluat.law.Clause;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * A clause as one quotes it.
 *
 * @param id stays the same as long as the clause keeps its place in the work
 * @param text as printed
 * @param cite the form lawyers write in each language
 * @param address of the page that shows it beside the other language
 */
record Quote(String id, String lang, String text, Cite cite, String address) {
  /** Where a clause stands, in either language. */
  record Cite(String vi, String en) {
    static Cite of(Work work, Clause clause) {
      String vi = clause.path().cite(Language.VI);
      String en = clause.path().cite(Language.EN);
      return new Cite(
          joined(vi, " ", name(work, Language.VI)), joined(en, " of ", name(work, Language.EN)));
    }

    private static String joined(String place, String joint, String work) {
      return place.isEmpty() ? work : place + joint + work;
    }
  }

  /** What a work is called: its kind and number, else its title, else its id. */
  static String name(Work work, Language language) {
    String number = work.number();
    String title = work.titles().best(language);
    if (number == null) {
      return title == null ? String.valueOf(work.id()) : title;
    }
    boolean vietnamese = language == Language.VI;
    return (vietnamese ? work.type().vietnamese() : work.type().english()) + " " + number;
  }

  static Quote of(Work work, Clause clause, Language language, Site site) {
    return new Quote(
        clause.id(),
        language.code(),
        clause.text(),
        Cite.of(work, clause),
        site.address(work, clause));
  }

  /** One side of a bead; empty where that language has no counterpart. */
  static List<Quote> all(Work work, List<Clause> side, Language language, Site site) {
    return side.stream().map(clause -> of(work, clause, language, site)).toList();
  }

  /** The lines for those who read text: what is said, and where. */
  static String printed(List<Quote> side, String language) {
    StringBuilder lines = new StringBuilder();
    for (Quote quote : side) {
      lines.append(language).append(": ").append(quote.text()).append('\n');
      lines.append("    ").append(quote.id()).append("  ").append(quote.address()).append('\n');
    }
    return lines.isEmpty() ? language + ": no counterpart\n" : lines.toString();
  }
}
