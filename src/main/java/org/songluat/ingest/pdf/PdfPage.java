package org.songluat.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDPage;
import org.songluat.ingest.layout.Box;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.layout.Piece;

/**
 * The text layer of one page.
 *
 * @param contents what is printed in its main direction, then in others that have much of it
 * @param dpi of its largest picture; 0 where it has none
 * @param isPicture whether what is to be read on it is a picture
 */
record PdfPage(List<PageContent> contents, double dpi, boolean isPicture) {
  /** Of a page's letters: where more of them run in another direction, they are text too. */
  private static final double DIRECTION_SHARE = 0.3;

  /** Of a page: where pictures cover more, it may be a scan. */
  private static final double SCAN_SHARE = 0.5;

  /** Fewer letters on a scan are what was stamped on it, as the notice of a signature is. */
  private static final int STAMP_LETTERS = 300;

  /** Of a page without letters: less of it is an ornament. */
  private static final double PICTURE_SHARE = 0.01;

  /** Drawn strokes of a page without letters: more of them may be letters drawn as shapes. */
  private static final int SHAPES = 30;

  PdfPage {
    contents = List.copyOf(contents);
  }

  static PdfPage of(PDPage page, int number, PageReader reader) {
    double width = page.getCropBox().getWidth();
    double height = page.getCropBox().getHeight();
    List<Direction> directions = Direction.of(width, height, reader);
    boolean picture = isPicture(reader, width * height);
    List<PageContent> contents = new ArrayList<>();
    List<Piece> asides = new ArrayList<>();
    for (Direction direction : directions.reversed()) {
      boolean main = direction == directions.getFirst();
      boolean text = direction.own().size() > DIRECTION_SHARE * reader.letters().size();
      List<Piece> own = GlyphRows.pieces(direction.own());
      asides.addAll(GlyphRows.pieces(direction.paged()));
      if (main || text) {
        PageContent content = content(number, direction.frame(), own, reader.drawing());
        contents.addFirst(main ? content.with(own, asides) : content);
      } else {
        asides.addAll(own);
      }
    }
    if (picture) {
      Frame frame = directions.getFirst().frame();
      contents.set(0, stamped(contents.getFirst(), frame, reader.drawing()));
    }
    return new PdfPage(contents, dpi(reader.drawing()), picture);
  }

  private static PageContent content(int number, Frame frame, List<Piece> own, Drawing drawing) {
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        own,
        drawing.lines().stream().map(frame::rule).toList(),
        List.of(),
        false);
  }

  /** What lies on the picture of a page is none of its text. */
  private static PageContent stamped(PageContent content, Frame frame, Drawing drawing) {
    List<Box> pictures = drawing.pictures().stream().map(p -> frame.box(p.box())).toList();
    return content.withAsides(
        box -> pictures.stream().anyMatch(p -> p.holds(box.centerX(), box.centerY())));
  }

  private static double dpi(Drawing drawing) {
    return drawing.pictures().stream()
        .max(Comparator.comparingDouble(p -> p.box().area()))
        .map(Drawing.Picture::dpi)
        .orElse(0.0);
  }

  private static boolean isPicture(PageReader reader, double area) {
    double covered = reader.drawing().pictures().stream().mapToDouble(p -> p.box().area()).sum();
    long letters = reader.letters().stream().filter(l -> !l.getUnicode().isBlank()).count();
    if (letters == 0) {
      return covered > PICTURE_SHARE * area || reader.drawing().strokes() > SHAPES;
    }
    boolean layer = 2L * reader.invisible() >= letters;
    return covered > SCAN_SHARE * area && letters < STAMP_LETTERS && !layer;
  }

  int number() {
    return contents.getFirst().number();
  }

  /** The page with every word spelled another way. */
  PdfPage mapped(UnaryOperator<String> spelling) {
    return new PdfPage(contents.stream().map(c -> c.mapped(spelling)).toList(), dpi, isPicture);
  }
}
