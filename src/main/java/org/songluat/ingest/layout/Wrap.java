package org.songluat.ingest.layout;

/**
 * Whether a line goes on in the next. A typesetter breaks a line where the next word does not fit:
 * where it would have fitted, the paragraph ended. Indents and gaps tell the rest.
 */
record Wrap(Piece line, Piece next, Column column, Column nextColumn) {
  /** In ems: how exactly places are known, and how wide a space is. */
  private static final double SLACK = 0.35;

  private static final double SPACE = 0.25;
  private static final double INDENT = 0.8;

  /** In leadings: what parts paragraphs, and what parts more than these. */
  private static final double GAP = 1.28;

  private static final double WIDE_GAP = 2.1;
  private static final double OTHER_SIZE = 1.18;

  /** A centred line is a part of a longer text only if it is that long, in ems. */
  private static final double SHORTEST_CENTRED = 8;

  /** Two lines of one column. */
  static Wrap in(Column column, Piece line, Piece next) {
    return new Wrap(line, next, column, column);
  }

  boolean continues() {
    String a = line.text();
    String b = next.text();
    boolean gap = onOnePage() && step() > GAP;
    if (onOnePage() && step() > WIDE_GAP || isOtherPrint(a, b) || LineStart.isBehalf(a)) {
      return false;
    }
    boolean open = !LineStart.ends(a);
    if (!open && LineStart.isGround(b)) {
      return false;
    }
    if (LineStart.labelled(b)) {
      return isFull() && open && !gap && !isIndented() && mayBeginWithLabel(a, b);
    }
    if (isCentred()) {
      return open && !gap && (isFull() || LineStart.isLower(b));
    }
    if (!isFull()) {
      return open && LineStart.isLower(b) && !gap;
    }
    if (gap || isIndented() && !hangs(a)) {
      return open && LineStart.isLower(b);
    }
    return true;
  }

  /** Whether the lines follow each other on one page. */
  private boolean onOnePage() {
    return next.baseline() > line.baseline() && column.equals(nextColumn);
  }

  private double step() {
    return (next.baseline() - line.baseline()) / column.leading();
  }

  /** Another size, or capitals here and none there, on lines that are both their own. */
  private boolean isOtherPrint(String a, String b) {
    double larger = Math.max(line.size(), next.size());
    double smaller = Math.min(line.size(), next.size());
    return line.isPrinted() && larger > OTHER_SIZE * smaller
        || isCentred() && LineStart.isCapitals(a) && !LineStart.isCapitals(b);
  }

  private static boolean mayBeginWithLabel(String a, String b) {
    return LineStart.isOpen(a) || !LineStart.numbered(b);
  }

  /** Whether the first word of the next line would not have fitted on this one. */
  private boolean isFull() {
    double needed = SPACE * line.size() + next.words().getFirst().width();
    if (isCentred()) {
      double width = Math.max(line.box().width(), next.box().width());
      return line.box().width() > SHORTEST_CENTRED * line.size()
          && line.box().width() + needed > width;
    }
    return line.right() + needed > column.right() - SLACK * line.size();
  }

  /** Whether the lines lie on one axis, and neither their ends nor those of the column do. */
  private boolean isCentred() {
    double em = line.size();
    boolean oneAxis = Math.abs(line.box().centerX() - next.box().centerX()) < INDENT * em;
    boolean even = Math.abs(line.left() - next.left()) < INDENT * em;
    boolean within = line.left() > column.left() + em && line.right() < column.right() - em;
    return onOnePage() && oneAxis && (!even || within);
  }

  private boolean isIndented() {
    return next.left() > nextColumn.left() + INDENT * next.size();
  }

  /** Whether what follows a label or a bullet is set in, line after line. */
  private boolean hangs(String a) {
    boolean inLine = Math.abs(next.left() - line.left()) < SLACK * line.size();
    boolean setIn = LineStart.labelled(a) && next.left() > line.left();
    return onOnePage() && (inLine && !LineStart.ends(a) || setIn);
  }
}
