package org.songluat.structure.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.structure.label.Caps;
import org.songluat.structure.label.Marks;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

/**
 * Whether a line goes on in the next. A typesetter breaks a line where the next word does not fit:
 * where it would have fitted, the paragraph ended there. Files whose lines are whole paragraphs
 * have no such width, and nothing is joined in them.
 */
final class WrapRule {
  /** Wrapped pages print at most about so many characters a line. */
  private static final int LONGEST_LINE = 150;

  private static final double CONTINUED_SHARE = 0.15;
  private static final double MEANINGLESS_BLANKS = 0.6;

  /**
   * What measuring in rounded widths may be wrong by, in ems, where a sentence ends with the line,
   * and where none does.
   */
  private static final double SLACK_AT_END = 0.3;

  private static final double SLACK_WITHIN = 6;

  /**
   * A line that ends in these goes on, even if the next begins like a label: "theo khoản" / "1.
   * Điều này" is a reference.
   */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:,|\\b(?:khoản|điểm|Điều|điều|mục|số|và|hoặc|của|tại|theo|các|Article|Articles|Clause|clause|Point|point|and|or|of|to|the|in|No\\.))$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Two lines that follow each other, and whether blank lines stand between them. */
  record Gap(String line, String next, boolean blank) {}

  /** How the width of a line was reckoned when it was broken. */
  private enum Measure {
    PRINTED(SLACK_AT_END, 1) {
      @Override
      double of(String line) {
        return PrintWidth.of(line);
      }
    },
    /** In columns of a typewriter or terminal; exact. */
    COLUMNS(-0.5, 0) {
      @Override
      double of(String line) {
        return line.length();
      }
    };

    final double slackAtEnd;
    final double surelyFits;

    Measure(double slackAtEnd, double surelyFits) {
      this.slackAtEnd = slackAtEnd;
      this.surelyFits = surelyFits;
    }

    abstract double of(String line);
  }

  private final Measure measure;
  private final double width;
  private final boolean blankMeansNothing;

  private WrapRule(Measure measure, double width, boolean blankMeansNothing) {
    this.measure = measure;
    this.width = width;
    this.blankMeansNothing = blankMeansNothing;
  }

  static WrapRule of(SourceText source, PageLines pageLines) {
    List<Gap> gaps = gaps(source, pageLines);
    List<String> lines = gaps.stream().map(Gap::line).toList();
    long continued = gaps.stream().filter(WrapRule::surelyContinues).count();
    boolean wrapped =
        longest(lines) <= LONGEST_LINE && continued >= Math.max(2, CONTINUED_SHARE * gaps.size());
    if (!wrapped) {
      return new WrapRule(Measure.PRINTED, 0, false);
    }
    long blank = gaps.stream().filter(WrapRule::surelyContinues).filter(Gap::blank).count();
    boolean blankMeansNothing = blank >= MEANINGLESS_BLANKS * continued;
    WrapRule printed =
        new WrapRule(Measure.PRINTED, width(lines, Measure.PRINTED), blankMeansNothing);
    WrapRule columns =
        new WrapRule(Measure.COLUMNS, width(lines, Measure.COLUMNS), blankMeansNothing);
    return columns.contradictions(gaps) < printed.contradictions(gaps) ? columns : printed;
  }

  /** How many lines that surely go on ended although the next word would have fitted. */
  private long contradictions(List<Gap> gaps) {
    return gaps.stream()
        .filter(WrapRule::surelyContinues)
        .filter(g -> slack(g) > measure.surelyFits)
        .count();
  }

  private static List<Gap> gaps(SourceText source, PageLines pageLines) {
    List<Gap> gaps = new ArrayList<>();
    Block before = null;
    String line = "";
    for (Block block : source.blocks()) {
      if (block.kind() != Block.Kind.LINE || pageLines.contains(block)) {
        continue;
      }
      String next = source.textOf(block).strip();
      if (next.isEmpty()) {
        continue;
      }
      if (before != null) {
        boolean blank =
            SourceLines.breaks(source.text(), before.span().end(), block.span().start()) > 1;
        gaps.add(new Gap(line, next, blank));
      }
      before = block;
      line = next;
    }
    return gaps;
  }

  /** The length that nearly no line exceeds. */
  private static int longest(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 49 / 50];
  }

  /** The width of the page: what the widest lines share, a few odd ones aside. */
  private static double width(List<String> lines, Measure measure) {
    double[] widths = lines.stream().mapToDouble(measure::of).sorted().toArray();
    return widths[widths.length - 1 - widths.length / 100];
  }

  private static boolean surelyContinues(Gap gap) {
    return Character.isLowerCase(gap.next().charAt(0))
        && !ends(gap.line())
        && Marks.of(gap.next()) == null;
  }

  /** Whether the source's lines are whole paragraphs, so that none goes on. */
  boolean none() {
    return width == 0;
  }

  boolean continues(Gap gap) {
    if (width == 0 || Marks.of(gap.next()) != null && !OPEN_END.matcher(gap.line()).find()) {
      return false;
    }
    if (ends(gap.line()) && Caps.all(gap.next()) && !Caps.all(gap.line())) {
      return false;
    }
    boolean lower = Character.isLowerCase(gap.next().charAt(0));
    if (gap.blank() && !blankMeansNothing) {
      return lower && !ends(gap.line());
    }
    if (ends(gap.line())) {
      return gap.line().endsWith(";") ? lower : slack(gap) <= measure.slackAtEnd;
    }
    return lower || slack(gap) <= SLACK_WITHIN;
  }

  private double slack(Gap gap) {
    return width - measure.of(gap.line() + " " + firstWord(gap.next()));
  }

  private static String firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line : line.substring(0, space);
  }

  private static boolean ends(String line) {
    return !line.isEmpty() && ".:;!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
