package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.Language;
import org.songluat.text.LanguageGuess;

/**
 * Writes the pages of a document as blocks in reading order: paragraphs, cells, and aside of them
 * what stands on a page but is none of its text, each line in one of them.
 */
public final class PageLayout {
  /** A page with fewer lines does not show by itself how wide its text is set. */
  private static final int FEWEST_LINES = 8;

  private static final double USUAL_SIZE = 12;

  private final Blocks blocks;
  private final Column usual;
  private final List<Later> later = new ArrayList<>();

  /** Columns in a second language, kept until those in the first are read. */
  private record Later(List<Piece> lines, Column column, int page) {}

  /** A page in parts: its text, and its notes. */
  private record Parted(PageContent page, List<Part> parts, List<List<Piece>> notes) {
    List<Piece> lines() {
      return parts.stream()
          .filter(p -> p instanceof Part.Running r && r.column() == 0)
          .flatMap(p -> ((Part.Running) p).lines().stream())
          .toList();
    }

    double top() {
      return page.pieces().stream().mapToDouble(p -> p.box().top()).min().orElse(0);
    }
  }

  private PageLayout(Blocks blocks, Column usual) {
    this.blocks = blocks;
    this.usual = usual;
  }

  public static void write(List<PageContent> pages, SourceBuilder into) {
    pages.stream()
        .filter(PageContent::recognised)
        .map(PageContent::number)
        .forEach(into::recognised);
    List<Tables> tables = pages.stream().map(PageLayout::tables).toList();
    List<PageContent> outside =
        RunningHeads.aside(
            IntStream.range(0, pages.size())
                .mapToObj(i -> outside(pages.get(i), tables.get(i)))
                .toList());
    double size = usualSize(pages);
    List<Parted> parted =
        IntStream.range(0, pages.size())
            .mapToObj(i -> parted(outside.get(i), tables.get(i).tables(), size))
            .toList();
    Column usual = Column.of(parted.stream().flatMap(p -> p.lines().stream()).toList());
    PageLayout layout = new PageLayout(new Blocks(into, Spelling.of(pages)), usual);
    parted.forEach(layout::page);
    layout.flush();
    layout.blocks.close();
  }

  private static Parted parted(PageContent page, List<Table> tables, double size) {
    Footnotes footnotes = Footnotes.of(page, page.pieces(), size);
    List<Element> elements = new ArrayList<>(footnotes.text());
    elements.addAll(tables);
    return new Parted(page, ReadingOrder.of(elements), footnotes.notes());
  }

  private static Tables tables(PageContent page) {
    List<Piece> own = new ArrayList<>(page.pieces());
    own.removeAll(Notices.signatures(own));
    return Tables.of(own, page.rules());
  }

  private static PageContent outside(PageContent page, Tables tables) {
    List<Piece> asides = new ArrayList<>(page.asides());
    asides.addAll(Notices.signatures(page.pieces()));
    asides.addAll(tables.stamped());
    return page.with(tables.outside(), asides);
  }

  /** The size that most letters have. */
  private static double usualSize(List<PageContent> pages) {
    Map<Long, Integer> letters = new HashMap<>();
    for (PageContent page : pages) {
      for (Piece piece : page.pieces()) {
        letters.merge(Math.round(piece.size() * 2), piece.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> e.getKey() / 2.0)
        .orElse(USUAL_SIZE);
  }

  private void page(Parted parted) {
    PageContent page = parted.page();
    double top = parted.top();
    asides(page.asides().stream().filter(a -> a.baseline() <= top).toList(), page.number());
    parts(parted);
    parted.notes().forEach(n -> blocks.aside(n, page.number()));
    asides(page.asides().stream().filter(a -> a.baseline() > top).toList(), page.number());
  }

  private void asides(List<Piece> pieces, int page) {
    pieces.stream()
        .sorted(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left))
        .forEach(p -> blocks.aside(List.of(p), page));
  }

  private void parts(Parted parted) {
    boolean bilingual = isBilingual(parted.parts());
    List<Piece> lines = parted.lines();
    Column whole = lines.size() < FEWEST_LINES ? usual : Column.of(lines);
    for (Part part : parted.parts()) {
      if (part instanceof Part.Running running) {
        Column column = running.column() == 0 ? whole.leaded(running) : Column.of(running.lines());
        running(running, column, parted.page().number(), bilingual);
      } else {
        flush();
        cells(part, parted.page().number());
      }
    }
  }

  private void running(Part.Running running, Column column, int page, boolean bilingual) {
    if (bilingual && language(running).equals(Optional.of(Language.EN))) {
      later.add(new Later(running.lines(), column, page));
    } else {
      if (!bilingual) {
        flush();
      }
      blocks.lines(running.lines(), column, page);
    }
  }

  private void cells(Part part, int page) {
    Cells cells = new Cells(blocks, page);
    switch (part) {
      case Part.Beside beside -> cells.write(beside.pieces());
      case Part.Ruled ruled -> cells.write(ruled.table());
      case Part.Running running -> throw new IllegalArgumentException("No cells in " + running);
    }
  }

  /** Whether columns beside each other are in two languages. */
  private static boolean isBilingual(List<Part> parts) {
    return parts.stream()
            .filter(p -> p instanceof Part.Running r && r.column() > 0)
            .flatMap(p -> language((Part.Running) p).stream())
            .distinct()
            .count()
        > 1;
  }

  private static Optional<Language> language(Part.Running running) {
    StringBuilder text = new StringBuilder();
    running.lines().forEach(l -> text.append(l.text()).append('\n'));
    return running.column() == 0 ? Optional.empty() : LanguageGuess.of(text.toString());
  }

  /** Writes what waited for the columns in the first language. */
  private void flush() {
    if (!later.isEmpty()) {
      blocks.close();
      later.forEach(l -> blocks.lines(l.lines(), l.column(), l.page()));
      blocks.close();
      later.clear();
    }
  }
}
