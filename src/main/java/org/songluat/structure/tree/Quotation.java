package org.songluat.structure.tree;

/**
 * Follows the quotation marks of an amending law: what stands between them is wording for another
 * law.
 */
final class Quotation {
  private final boolean amending;
  private int depth;

  Quotation(boolean amending) {
    this.amending = amending;
  }

  /**
   * Whether the paragraph is, or begins within, quoted wording. The law's own next article ends a
   * quotation that was never closed.
   *
   * @param ownArticle whether the paragraph is the law's own next article by its number
   */
  boolean holds(String text, boolean ownArticle) {
    if (!amending) {
      return false;
    }
    boolean opensHere = "“\"‘".indexOf(text.charAt(0)) >= 0;
    boolean quoted = depth > 0 || opensHere;
    if (ownArticle && !opensHere) {
      quoted = false;
      depth = 0;
    }
    count(text);
    return quoted;
  }

  private void count(String text) {
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
    }
    if (straight % 2 == 1) {
      depth = depth > 0 ? 0 : 1;
    }
    depth = Math.max(0, depth);
  }
}
