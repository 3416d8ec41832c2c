package org.songluat.ingest.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the lines of a column lie.
 *
 * @param left where lines begin that begin no paragraph
 * @param right where full lines end
 * @param leading how far apart the lines of a paragraph are
 */
record Column(double left, double right, double leading) {
  private static final int FEWEST_LEADED = 4;

  private static final double SAME_EDGE = 0.6;
  private static final double EDGE_SHARE = 0.1;
  private static final double LEAST_LEADING = 0.5;
  private static final double MOST_LEADING = 2.2;
  private static final double USUAL_LEADING = 1.25;
  private static final double USUAL_SIZE = 12;

  static Column of(List<Piece> lines) {
    double size = median(lines.stream().mapToDouble(Piece::size).toArray(), USUAL_SIZE);
    return new Column(
        edge(lines, Piece::left, 1, size),
        edge(lines, Piece::right, -1, size),
        leading(lines, size));
  }

  /** The same edges with the leading of a part that has lines enough to show its own. */
  Column leaded(Part.Running part) {
    return part.lines().size() < FEWEST_LEADED
        ? this
        : new Column(left, right, of(part.lines()).leading);
  }

  /** The outermost place that several lines share, else the outermost of all. */
  private static double edge(
      List<Piece> lines, ToDoubleFunction<Piece> place, int inwards, double size) {
    double[] sorted =
        lines.stream().mapToDouble(l -> inwards * place.applyAsDouble(l)).sorted().toArray();
    long enough = Math.max(2, Math.round(EDGE_SHARE * sorted.length));
    int far = 0;
    for (int near = 0; near < sorted.length; near++) {
      while (far < sorted.length && sorted[far] <= sorted[near] + SAME_EDGE * size) {
        far++;
      }
      if (far - near >= enough) {
        return inwards * sorted[near];
      }
    }
    return sorted.length == 0 ? 0 : inwards * sorted[0];
  }

  private static double leading(List<Piece> lines, double size) {
    double[] steps =
        IntStream.range(1, lines.size())
            .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
            .filter(step -> step > LEAST_LEADING * size && step < MOST_LEADING * size)
            .toArray();
    return median(steps, USUAL_LEADING * size);
  }

  private static double median(double[] values, double otherwise) {
    Arrays.sort(values);
    return values.length == 0 ? otherwise : values[values.length / 2];
  }
}
