package org.songluat.structure.front;

import java.util.List;
import java.util.regex.Pattern;
import org.songluat.structure.label.Caps;
import org.songluat.text.Folded;

/**
 * The lines that begin what is annexed to an instrument: an appendix, a form, a list, a regulation
 * that it issues (Decree 34/2016/NĐ-CP, art. 66).
 */
final class Annex {
  private static final int LONGEST = 200;
  private static final int PREFIX = 10;
  private static final List<String> BEGINNINGS =
      List.of(
          "phu luc",
          "annex",
          "appendix",
          "bieu",
          "mau",
          "schedule",
          "(",
          "ban hanh",
          "kem theo",
          "dinh kem",
          "duoc ban",
          "issued",
          "promul",
          "attach",
          "enclos",
          "issuing");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:phu luc|annex|appendix|bieu mau|mau so|mau bieu|bieu so|schedule)\\b(?!.*[.;]$).*");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:quy che|quy dinh|dieu le|danh muc|quy chuan|quy trinh|chuong trinh|de an|chien"
              + " luoc|ke hoach|bieu|bang|mau|huong dan|noi"
              + " quy|regulations?|charter|statute|list|program(?:me)?"
              + "|plan|strategy|table|forms?)\\b.*");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "\\(? ?(?:(?:duoc )?ban hanh )?(?:dinh )?kem theo .{3,80}?(?:so|no)\\b.*|\\(.*\\bkem"
              + " theo\\b.*|\\(?(?:issued|promulgated|attached|enclosed|enclosing|issuing)"
              + " (?:together |along |enclosed )?(?:with|to|herewith)\\b.*\\d.*");

  private Annex() {}

  /** Whether the line begins an annex, where an instrument's closing lines stand before it. */
  static boolean opens(String paragraph) {
    String text = Masthead.bare(paragraph);
    if (text.length() > LONGEST || text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    boolean capitals = Caps.all(text);
    if (!capitals && !begins(Folded.of(text.substring(0, Math.min(PREFIX, text.length()))))) {
      return false;
    }
    String folded = Folded.of(text);
    return NAMED.matcher(folded).matches()
        || attached(folded)
        || capitals && PRINTED.matcher(folded).matches();
  }

  /** How such lines begin that are not in capitals; most paragraphs cost no more than this. */
  private static boolean begins(String prefix) {
    for (String beginning : BEGINNINGS) {
      if (prefix.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line says with which instrument it was issued: "(Ban hành kèm theo …)". */
  static boolean attached(String folded) {
    return ATTACHED.matcher(folded).matches() && !folded.endsWith(";");
  }
}
