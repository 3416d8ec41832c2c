package org.songluat.web.page.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.web.api.CitationMap;
import org.songluat.web.api.CitationMap.Edge;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;

/**
 * Who cites whom, as a picture and as a list.
 *
 * @param centre the name of the work that it is drawn round, null for all
 * @param more how many works it leaves out
 * @param partly whether not all works of the library were asked
 */
record GraphView(
    int width,
    int height,
    List<Year> years,
    List<Line> lines,
    List<Box> boxes,
    List<Sentence> sentences,
    @Nullable String centre,
    int more,
    boolean partly) {
  private static final int COLUMN = 176;
  private static final int BOX = 132;
  private static final int ROW = 46;
  private static final int TALL = 28;
  private static final int TOP = 40;
  private static final int SIDE = 16;
  private static final int ASIDE = 4;
  private static final int LONGEST = 18;

  /** A column's head. */
  record Year(int x, String name) {}

  /** An arrow from the work that speaks. */
  record Line(String kind, String path) {}

  /** A work. */
  record Box(String href, int x, int y, String name, String title, boolean centre) {
    int width() {
      return BOX;
    }

    int height() {
      return TALL;
    }
  }

  /** An arrow in words. */
  record Sentence(String from, String fromHref, String said, String to, String toHref) {}

  static GraphView of(CitationMap map, @Nullable StoredWork centre, Messages t, Ui ui) {
    GraphLayout layout = GraphLayout.of(map, centre == null ? null : centre.id());
    Drawing drawing = new Drawing(map, layout, t, ui);
    int rows = layout.places().values().stream().mapToInt(p -> p.row() + 1).max().orElse(0);
    return new GraphView(
        layout.columns().size() * COLUMN - (COLUMN - BOX) + 2 * SIDE,
        TOP + rows * ROW + SIDE,
        drawing.years(),
        layout.edges().stream().map(drawing::line).toList(),
        drawing.boxes(centre),
        layout.edges().stream().map(drawing::sentence).toList(),
        centre == null ? null : Drawing.name(centre),
        centre == null ? map.works().size() - layout.places().size() : 0,
        !map.whole());
  }

  private record Drawing(CitationMap map, GraphLayout layout, Messages t, Ui ui) {
    List<Year> years() {
      List<Year> years = new ArrayList<>();
      for (GraphLayout.Years column : layout.columns()) {
        years.add(new Year(SIDE + years.size() * COLUMN + BOX / 2, name(column)));
      }
      return years;
    }

    private String name(GraphLayout.Years column) {
      if (column.from() == GraphLayout.UNDATED) {
        return t.get("graph.undated");
      }
      return column.from() == column.to()
          ? String.valueOf(column.from())
          : column.from() + "–" + column.to();
    }

    List<Box> boxes(@Nullable StoredWork centre) {
      return layout.places().entrySet().stream()
          .map(at -> box(work(at.getKey()), at.getValue(), centre))
          .sorted(Comparator.comparingInt(Box::x).thenComparingInt(Box::y))
          .toList();
    }

    private Box box(StoredWork work, GraphLayout.Place at, @Nullable StoredWork centre) {
      Said title = Said.title(work.work().titles(), ui.language());
      return new Box(
          ui.link("/works/" + work.id()),
          x(at),
          y(at),
          cut(name(work)),
          name(work) + (title == null ? "" : " · " + title.text()),
          centre != null && centre.id().equals(work.id()));
    }

    /** To the right edge of an older work, or out and in again within one year. */
    Line line(Edge edge) {
      GraphLayout.Place from = layout.places().get(edge.from());
      GraphLayout.Place to = layout.places().get(edge.to());
      boolean left = from.column() > to.column();
      int startX = left ? x(from) : x(from) + BOX;
      int endX = from.column() < to.column() ? x(to) : x(to) + BOX;
      // two works that speak of each other have two arrows
      int aside = left ? -ASIDE : ASIDE;
      int startY = y(from) + TALL / 2 + aside;
      int endY = y(to) + TALL / 2 + aside;
      int bend = from.column() == to.column() ? COLUMN - BOX : Math.abs(endX - startX) / 2;
      int leaving = left ? startX - bend : startX + bend;
      int arriving = from.column() < to.column() ? endX - bend : endX + bend;
      int arch = arch(from, to);
      return new Line(
          kind(edge.kind()),
          "M%d %d C%d %d %d %d %d %d"
              .formatted(
                  startX, startY, leaving, startY + arch, arriving, endY + arch, endX, endY));
    }

    /** Along a row with boxes between, an arrow makes a way round them. */
    private static int arch(GraphLayout.Place from, GraphLayout.Place to) {
      int between = Math.abs(from.column() - to.column()) - 1;
      return from.row() == to.row() && between > 0 ? Math.min(ROW, 20 + 8 * between) : 0;
    }

    Sentence sentence(Edge edge) {
      return new Sentence(
          name(work(edge.from())),
          ui.link("/works/" + edge.from()),
          t.get("graph." + edge.kind().code()),
          name(work(edge.to())),
          ui.link("/works/" + edge.to()));
    }

    private StoredWork work(String id) {
      return java.util.Objects.requireNonNull(map.works().get(id));
    }

    private static int x(GraphLayout.Place at) {
      return SIDE + at.column() * COLUMN;
    }

    private static int y(GraphLayout.Place at) {
      return TOP + at.row() * ROW;
    }

    private static String kind(Kind kind) {
      return kind.code().toLowerCase(Locale.ROOT);
    }

    static String name(StoredWork work) {
      String number = work.work().number();
      return number == null ? work.id() : number;
    }

    private static String cut(String name) {
      return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
  }
}
