package org.songluat.ingest.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.songluat.ingest.layout.Box;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.layout.Regions;
import org.songluat.ingest.layout.Rule;

/**
 * Recognises the text of a page in its picture: set upright, its rules and specks taken off, its
 * regions read each by itself as Vietnamese; then what is English, and what has numbers, as
 * English.
 */
final class Recogniser {
  private static final String VIETNAMESE = "vie";
  private static final String ENGLISH = "eng";
  private static final String ORIENTATION = "osd";

  /** Below that certainty a page may lie on its side. */
  private static final double UPRIGHT = 0.6;

  private static final double SURER = 0.1;

  /** Single digits are read best at about that many dots an inch. */
  private static final double DIGITS_DPI = 300;

  private static final double COARSE = 250;

  /** In inches: what is left round a part of the page. */
  private static final double MARGIN = 0.03;

  private final Tesseract tesseract;
  private final Set<String> languages;

  Recogniser(Tesseract tesseract, Set<String> languages) {
    this.tesseract = tesseract;
    this.languages = languages;
  }

  /** A page of text, and how sure its words are, in 0..1; 1 where it has none. */
  record Page(PageContent content, double certainty) {}

  Page read(PageScan scan) throws IOException, TikaException {
    Page page = readAs(scan);
    boolean aside = page.certainty() < UPRIGHT && languages.contains(ORIENTATION);
    int turn = aside ? tesseract.turn(scan.grey()) : 0;
    if (turn == 0) {
      return page;
    }
    Page turned = readAs(scan.turned(turn));
    return turned.certainty() > page.certainty() + SURER ? turned : page;
  }

  /** Reads the page the way up it is. */
  private Page readAs(PageScan original) throws IOException, TikaException {
    double skew = Skew.of(Bitmap.of(original.grey()), original.dpi());
    PageScan scan = original.turned(skew);
    Bitmap bitmap = Bitmap.of(scan.grey());
    List<Rule> rules = Ruling.takeOff(bitmap, scan.dpi());
    List<Box> ink = Ink.of(bitmap, scan.dpi());
    bitmap.clean(scan.grey());
    List<Line> lines = ink.isEmpty() ? List.of() : lines(scan, Regions.of(ink, rules));
    Noise noise = Noise.of(Lines.pieces(lines, scan.dpi()));
    PageContent content =
        new PageContent(
            scan.number(), scan.width(), scan.height(), noise.text(), rules, noise.noise(), true);
    return new Page(content, Lines.certainty(lines));
  }

  private List<Line> lines(PageScan scan, List<List<Box>> regions)
      throws IOException, TikaException {
    List<List<Cut>> cuts =
        regions.stream().map(r -> r.stream().map(b -> scan.cut(b, MARGIN)).toList()).toList();
    List<List<Line>> parts = read(scan, cuts, VIETNAMESE, 1);
    if (!languages.contains(ENGLISH)) {
      return parts.stream().flatMap(List::stream).toList();
    }
    List<Line> lines = new ArrayList<>();
    List<List<Cut>> english = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (Lines.isEnglish(parts.get(i))) {
        english.add(cuts.get(i));
      } else {
        lines.addAll(parts.get(i));
      }
    }
    List<Line> all = corrected(scan, lines);
    if (!english.isEmpty()) {
      read(scan, english, ENGLISH, 1).forEach(all::addAll);
    }
    return all;
  }

  /** Reads the lines with numbers or doubtful words again. */
  private List<Line> corrected(PageScan scan, List<Line> lines) throws IOException, TikaException {
    List<Line> due = lines.stream().filter(SecondLook::isDue).toList();
    if (due.isEmpty()) {
      return new ArrayList<>(lines);
    }
    int margin = (int) (MARGIN * scan.dpi());
    List<List<Cut>> cuts =
        due.stream().map(l -> List.of(l.cut().spread(margin, scan.grey()))).toList();
    double scale = scan.dpi() < COARSE ? DIGITS_DPI / scan.dpi() : 1;
    List<List<Line>> again = read(scan, cuts, ENGLISH, scale);
    List<Line> corrected = new ArrayList<>();
    for (Line line : lines) {
      int at = due.indexOf(line);
      corrected.add(at < 0 ? line : SecondLook.corrected(line, again.get(at)));
    }
    return corrected;
  }

  /** The lines of each part of a page. */
  private List<List<Line>> read(PageScan scan, List<List<Cut>> cuts, String language, double scale)
      throws IOException, TikaException {
    Stack stack = Stack.of(scan, cuts);
    BufferedImage picture = scaled(stack.picture(), scale);
    return stack.onPage(
        tesseract.read(picture, language, scan.dpi() * scale).stream()
            .flatMap(l -> l.scaled(1 / scale).cleaned().stream())
            .toList());
  }

  private static BufferedImage scaled(BufferedImage picture, double scale) {
    if (scale == 1) {
      return picture;
    }
    int width = (int) (picture.getWidth() * scale);
    int height = (int) (picture.getHeight() * scale);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }
}
