package org.songluat.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.songluat.ingest.source.RunLine;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Block;
import org.songluat.text.legacy.FontRun;
import org.songluat.text.legacy.SymbolFont;

/**
 * Writes a tree of visible elements as blocks, in reading order. A block ends where a browser
 * begins a new line; inline elements join as they stand, and white space in a block is one space.
 * The cells of a row are kept apart by a tab.
 */
public final class BlockWriter implements NodeVisitor {
  /** Elements that begin and end a line in every browser (HTML 15.3, display: block and table). */
  private static final Set<String> BLOCKS =
      Set.of(
          """
          address article aside blockquote body br button caption center dd details dialog dir div
          dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li
          main menu nav ol optgroup option p pre search section select summary table tbody td
          textarea tfoot th thead tr ul\
          """
              .split("\\s+"));

  private final Set<Element> furniture;
  private final SourceBuilder into;
  private final ListLabels labels = new ListLabels();
  private final Cells cells = new Cells();
  private final RunLine line = new RunLine();
  private final PageFonts fonts;
  private final Deque<String> font = new ArrayDeque<>(List.of(""));
  private final Deque<Element> asides = new ArrayDeque<>();
  private int preformatted;

  private BlockWriter(Set<Element> furniture, PageFonts fonts, SourceBuilder into) {
    this.furniture = furniture;
    this.fonts = fonts;
    this.into = into;
  }

  /** Writes a tree; what stands in {@code furniture} is marked so. */
  public static void write(Element root, Set<Element> furniture, SourceBuilder into) {
    write(root, furniture, PageFonts.NONE, into);
  }

  /** Writes a tree whose fonts are known. */
  static void write(Element root, Set<Element> furniture, PageFonts fonts, SourceBuilder into) {
    BlockWriter writer = new BlockWriter(furniture, fonts, into);
    root.traverse(writer);
    writer.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      boundary(element);
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      boundary(element);
      leave(element);
    }
  }

  private void boundary(Element element) {
    if (BLOCKS.contains(element.normalName())
        || furniture.contains(element)
        || PageStyle.isBlock(element)) {
      flush();
    }
  }

  private void enter(Element element) {
    if (furniture.contains(element)) {
      asides.push(element);
    }
    font.push(fonts.of(element).orElse(font.element()));
    labels.enter(element);
    cells.enter(element);
    preformatted += element.normalName().equals("pre") ? 1 : 0;
  }

  private void leave(Element element) {
    if (element == asides.peek()) {
      asides.pop();
    }
    font.pop();
    labels.leave(element);
    cells.leave(element);
    preformatted -= element.normalName().equals("pre") ? 1 : 0;
  }

  private void append(String text) {
    String name = font.element();
    String shown = SymbolFont.toUnicode(text, name);
    if (preformatted == 0) {
      line.add(shown, name);
      return;
    }
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c == '\n') {
        flush();
      } else {
        line.addAsIs(c == '\t' || c == '\r' || c == '\f' ? ' ' : c, name);
      }
    }
  }

  private void flush() {
    List<FontRun> runs = line.take();
    if (runs.isEmpty()) {
      return;
    }
    String printed = runs.stream().map(FontRun::text).collect(Collectors.joining());
    String separator = cells.separator();
    into.gap(into.isEmpty() ? "" : separator);
    String label = labels.before(printed);
    List<FontRun> block = new ArrayList<>();
    if (!label.isEmpty()) {
      block.add(FontRun.plain(label));
    }
    block.addAll(runs);
    into.block(block, kind(), 0, !asides.isEmpty());
  }

  /** The lines of preformatted text are as hard as those of a text file. */
  private Block.Kind kind() {
    return preformatted > 0 ? Block.Kind.LINE : cells.kind();
  }
}
