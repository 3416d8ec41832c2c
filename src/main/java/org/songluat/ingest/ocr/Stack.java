package org.songluat.ingest.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Parts of a page put below each other, so that no line of one stands beside one of another. */
final class Stack {
  /** In inches: the white round each part. */
  private static final double MARGIN = 0.15;

  private final BufferedImage picture;
  private final List<Layer> layers;

  /** A part of the page that stands at a height of the stack; how far left and up it goes back. */
  private record Layer(int left, int top, int height, int at) {}

  private Stack(BufferedImage picture, List<Layer> layers) {
    this.picture = picture;
    this.layers = layers;
  }

  /**
   * Stacks parts of a page, each given as places of ink. Where the ink of another part lies on one,
   * as text in a seal does, it is left out there.
   */
  static Stack of(PageScan scan, List<List<Cut>> parts) {
    List<Cut> ink =
        parts.stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Cut::area).reversed())
            .toList();
    int margin = (int) (MARGIN * scan.dpi());
    List<Cut> cuts = parts.stream().map(p -> p.stream().reduce(Cut::cover).orElseThrow()).toList();
    int width = 2 * margin + cuts.stream().mapToInt(Cut::width).max().orElse(1);
    int height = margin + cuts.stream().mapToInt(c -> c.height() + margin).sum();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    List<Layer> layers = new ArrayList<>();
    int at = margin;
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      Graphics2D part = (Graphics2D) graphics.create(margin, at, cut.width(), cut.height());
      part.translate(-cut.left(), -cut.top());
      Set<Cut> own = Set.copyOf(parts.get(i));
      ink.stream().filter(c -> c.meets(cut)).forEach(c -> paint(part, scan, c, own.contains(c)));
      part.dispose();
      layers.add(new Layer(cut.left() - margin, cut.top(), cut.height(), at));
      at += cut.height() + margin;
    }
    graphics.dispose();
    return new Stack(picture, layers);
  }

  private static void paint(Graphics2D graphics, PageScan scan, Cut cut, boolean own) {
    if (own) {
      BufferedImage dots =
          scan.grey().getSubimage(cut.left(), cut.top(), cut.width(), cut.height());
      graphics.drawImage(dots, cut.left(), cut.top(), null);
    } else {
      graphics.fillRect(cut.left(), cut.top(), cut.width(), cut.height());
    }
  }

  BufferedImage picture() {
    return picture;
  }

  /** The lines of the stack as they stand on the page, by the part that they are of. */
  List<List<Line>> onPage(List<Line> lines) {
    List<List<Line>> parts = new ArrayList<>();
    layers.forEach(l -> parts.add(new ArrayList<>()));
    for (Line line : lines) {
      double middle = (line.top() + line.bottom()) / 2;
      for (int i = 0; i < layers.size(); i++) {
        Layer layer = layers.get(i);
        if (middle >= layer.at() && middle <= layer.at() + layer.height()) {
          parts.get(i).add(line.moved(layer.left(), layer.top() - layer.at()));
        }
      }
    }
    return parts;
  }
}
