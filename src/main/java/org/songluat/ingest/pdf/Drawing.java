package org.songluat.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.songluat.ingest.layout.Box;

/**
 * The straight lines and the pictures of a page, gathered from the operators that draw them, in
 * points from the lower left corner of what is shown of the page.
 */
final class Drawing {
  /** In points: a thicker bar is an area. */
  private static final double THICKEST = 3;

  /** In points: a shorter stroke is part of a letter or an ornament. */
  private static final double SHORTEST = 6;

  /** More are a map or a picture, not the rules of tables. */
  private static final int MOST_LINES = 20_000;

  private static final int EDGES_OF_BAR = 4;
  private static final double POINTS = 72;

  private final PDFStreamEngine engine;
  private final List<Box> path = new ArrayList<>();
  private final List<Box> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float current = new Point2D.Float();
  private double left;
  private double bottom;
  private int strokes;

  /** Where a picture lies, and how many of its dots go on an inch there. */
  record Picture(Box box, double dpi) {}

  /** What an operator does with its numbers. */
  private interface Action {
    void on(float[] numbers) throws IOException;
  }

  Drawing(PDFStreamEngine engine) {
    this.engine = engine;
  }

  void clear() {
    path.clear();
    lines.clear();
    pictures.clear();
    strokes = 0;
  }

  /** The part of the next page that is shown. */
  void on(PDRectangle crop) {
    left = crop.getLowerLeftX();
    bottom = crop.getLowerLeftY();
  }

  List<Box> lines() {
    return lines;
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** How many lines and curves the page is drawn with. */
  int strokes() {
    return strokes;
  }

  /** What draws, by ISO 32000-1, 8.5. */
  List<OperatorProcessor> operators() {
    return List.of(
        operator(OperatorName.MOVE_TO, 2, n -> move(point(n[0], n[1]))),
        operator(OperatorName.LINE_TO, 2, n -> line(point(n[0], n[1]))),
        operator(OperatorName.CURVE_TO, 6, n -> curve(point(n[4], n[5]))),
        operator(OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, 4, n -> curve(point(n[2], n[3]))),
        operator(OperatorName.CURVE_TO_REPLICATE_FINAL_POINT, 4, n -> curve(point(n[2], n[3]))),
        operator(OperatorName.CLOSE_PATH, 0, n -> line(start)),
        operator(OperatorName.APPEND_RECT, 4, n -> rectangle(n[0], n[1], n[2], n[3])),
        operator(OperatorName.STROKE_PATH, 0, n -> end(true)),
        operator(OperatorName.CLOSE_AND_STROKE, 0, n -> closed()),
        operator(OperatorName.FILL_NON_ZERO, 0, n -> filled()),
        operator(OperatorName.LEGACY_FILL_NON_ZERO, 0, n -> filled()),
        operator(OperatorName.FILL_EVEN_ODD, 0, n -> filled()),
        operator(OperatorName.FILL_NON_ZERO_AND_STROKE, 0, n -> end(true)),
        operator(OperatorName.FILL_EVEN_ODD_AND_STROKE, 0, n -> end(true)),
        operator(OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, 0, n -> closed()),
        operator(OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE, 0, n -> closed()),
        operator(OperatorName.ENDPATH, 0, n -> end(false)),
        new Images());
  }

  private OperatorProcessor operator(String name, int count, Action action) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() >= count && operands.stream().allMatch(COSNumber.class::isInstance)) {
          float[] numbers = new float[count];
          for (int i = 0; i < count; i++) {
            numbers[i] = ((COSNumber) operands.get(i)).floatValue();
          }
          action.on(numbers);
        }
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private Point2D.Float point(float x, float y) {
    Point2D.Float point = engine.transformedPoint(x, y);
    return new Point2D.Float((float) (point.x - left), (float) (point.y - bottom));
  }

  private void move(Point2D.Float to) {
    start = to;
    current = to;
  }

  private void line(Point2D.Float to) {
    strokes++;
    if (path.size() < MOST_LINES) {
      path.add(box(current, to));
    }
    current = to;
  }

  private void curve(Point2D.Float to) {
    strokes++;
    current = to;
  }

  private void rectangle(float x, float y, float width, float height) {
    move(point(x, y));
    line(point(x + width, y));
    line(point(x + width, y + height));
    line(point(x, y + height));
    line(start);
  }

  private void closed() {
    line(start);
    end(true);
  }

  /** What is filled is a line where it is thin: as a whole, or each of its rectangles. */
  private void filled() {
    Box whole = path.stream().reduce(Box::cover).orElse(new Box(0, 0, 0, 0));
    List<Box> thin = thickness(whole) <= THICKEST ? List.of(whole) : bars();
    path.clear();
    path.addAll(thin);
    end(true);
  }

  private List<Box> bars() {
    List<Box> bars = new ArrayList<>();
    for (int i = 0; i + EDGES_OF_BAR <= path.size(); i += EDGES_OF_BAR) {
      Box bar = path.subList(i, i + EDGES_OF_BAR).stream().reduce(Box::cover).orElseThrow();
      if (thickness(bar) <= THICKEST) {
        bars.add(bar);
      }
    }
    return bars;
  }

  private void end(boolean drawn) {
    if (drawn && lines.size() < MOST_LINES) {
      path.stream().filter(Drawing::isLine).forEach(lines::add);
    }
    path.clear();
  }

  private static Box box(Point2D.Float one, Point2D.Float other) {
    return new Box(
        Math.min(one.x, other.x),
        Math.min(one.y, other.y),
        Math.max(one.x, other.x),
        Math.max(one.y, other.y));
  }

  private static boolean isLine(Box box) {
    return thickness(box) <= THICKEST && Math.max(box.width(), box.height()) >= SHORTEST;
  }

  private static double thickness(Box box) {
    return Math.min(box.width(), box.height());
  }

  /** Pictures, which lie in the unit square of their own; forms are gone into as ever. */
  private final class Images extends DrawObject {
    Images() {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && engine.getResources().isImageXObject(name)) {
        picture(engine.getResources().getXObject(name));
      } else {
        super.process(operator, operands);
      }
    }

    private void picture(PDXObject object) {
      Box box = box(point(0, 0), point(1, 1));
      if (object instanceof PDImageXObject image && box.area() > 0) {
        double dots = (double) image.getWidth() * image.getHeight();
        pictures.add(new Picture(box, POINTS * Math.sqrt(dots / box.area())));
      }
    }
  }
}
