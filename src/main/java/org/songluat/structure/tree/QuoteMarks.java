package org.songluat.structure.tree;

/** Quotation marks in a paragraph: “ ” and " that opens and closes in turn. */
final class QuoteMarks {
  private QuoteMarks() {}

  /** Whether the paragraph begins with one. Some typists open with the mark that closes. */
  static boolean begins(String text) {
    return "“”\"‘".indexOf(text.charAt(0)) >= 0;
  }

  /** How many quotations are open behind the paragraph. */
  static int depth(String text, int before) {
    int depth = before;
    int straight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '“' || c == '”' && i == 0 && before == 0 ? 1 : c == '”' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
    }
    if (straight % 2 == 1) {
      depth = depth > 0 ? 0 : 1;
    }
    return Math.max(0, depth);
  }

  static boolean leavesOpen(String text) {
    return (text.indexOf('“') >= 0 || text.indexOf('"') >= 0) && depth(text, 0) > 0;
  }

  /** Where the last mark stands that can open. */
  static int lastOpening(String text) {
    return Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'));
  }
}
