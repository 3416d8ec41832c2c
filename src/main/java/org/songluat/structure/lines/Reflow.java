package org.songluat.structure.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.structure.label.Caps;
import org.songluat.text.Block;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/** Makes paragraphs of blocks: what a page's width or a table's cell broke is joined again. */
public final class Reflow {
  private final SourceText source;
  private final WrapRule wrap;
  private final PageLines pageLines;

  private Reflow(SourceText source) {
    this.source = source;
    this.pageLines = PageLines.of(source);
    this.wrap = WrapRule.of(source, pageLines);
  }

  /**
   * The paragraphs of a source in reading order; every non-blank block is in exactly one. A page's
   * number or running head between the halves of a paragraph comes after it. Units that share a
   * line are parted.
   */
  public static List<Paragraph> paragraphs(SourceText source) {
    return new Reflow(source).run();
  }

  /**
   * Joins two lines of a paragraph: a hyphen at a line's end binds a compound and takes no space.
   */
  public static String join(String line, String next) {
    boolean compound =
        line.endsWith("-")
            && line.length() > 1
            && Character.isLetter(line.charAt(line.length() - 2));
    return compound ? line + next : line + " " + next;
  }

  private List<Paragraph> run() {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Paragraph> aside = new ArrayList<>();
    Block before = null;
    for (Block block : source.blocks()) {
      Paragraph next = paragraph(block);
      if (next == null) {
        continue;
      }
      if (next.kind() == Paragraph.Kind.PAGE) {
        aside.add(next);
        continue;
      }
      if (before != null && continues(before, block, paragraphs.getLast(), next)) {
        paragraphs.add(paragraphs.removeLast().joinedWith(next));
      } else {
        paragraphs.addAll(aside);
        aside.clear();
        paragraphs.add(next);
      }
      before = block;
    }
    paragraphs.addAll(aside);
    SharedLines shared = new SharedLines(source);
    return paragraphs.stream().flatMap(p -> shared.parted(p).stream()).toList();
  }

  private @Nullable Paragraph paragraph(Block block) {
    String raw = source.textOf(block);
    String text = squeeze(raw);
    if (text.isEmpty()) {
      return null;
    }
    int lead = leading(raw);
    int start = block.span().start() + lead;
    Span span = new Span(start, start + raw.strip().length());
    int indent = block.kind() == Block.Kind.LINE ? lead : 0;
    return new Paragraph(text, List.of(span), indent, kind(block));
  }

  private Paragraph.Kind kind(Block block) {
    if (block.furniture()) {
      return block.page() > 0 ? Paragraph.Kind.PAGE : Paragraph.Kind.FURNITURE;
    }
    if (pageLines.contains(block)) {
      return Paragraph.Kind.PAGE;
    }
    return block.kind() == Block.Kind.CELL ? Paragraph.Kind.CELL : Paragraph.Kind.TEXT;
  }

  private boolean continues(Block before, Block block, Paragraph paragraph, Paragraph next) {
    if (block.kind() == Block.Kind.CONTINUATION) {
      return paragraph.kind() == next.kind();
    }
    if (before.kind() != Block.Kind.LINE || block.kind() != Block.Kind.LINE) {
      return false;
    }
    if (paragraph.kind() != Paragraph.Kind.TEXT || next.kind() != Paragraph.Kind.TEXT) {
      return false;
    }
    if (wrap.none() && !next.text().endsWith("|")) {
      return false;
    }
    String line = squeeze(source.textOf(before));
    boolean blank = blankBetween(before, block);
    return cell(line, next.text(), blank)
        || wrap.continues(new WrapRule.Gap(line, next.text(), blank));
  }

  /**
   * A cell printed over two lines: both in capitals, no blank line between, the bar of the cell's
   * end only on the second.
   */
  private static boolean cell(String line, String next, boolean blank) {
    return !blank
        && next.endsWith("|")
        && next.length() > 1
        && !line.endsWith("|")
        && Caps.all(line)
        && Caps.all(next);
  }

  private boolean blankBetween(Block before, Block block) {
    return SourceLines.breaks(source.text(), before.span().end(), block.span().start()) > 1;
  }

  private static int leading(String raw) {
    int i = 0;
    char first = raw.strip().charAt(0);
    while (i < raw.length() && raw.charAt(i) != first) {
      i++;
    }
    return i;
  }

  private static String squeeze(String raw) {
    return isSqueezed(raw) ? raw : squeezed(raw);
  }

  private static boolean isSqueezed(String raw) {
    boolean gap = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' ? gap : blank(c)) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap;
  }

  static boolean blank(char c) {
    boolean maybe = c <= ' ' || c >= 0x80;
    return maybe && (c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c));
  }

  private static String squeezed(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (blank(c)) {
        gap = !out.isEmpty();
      } else {
        if (gap) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
