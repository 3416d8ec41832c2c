package org.songluat.structure.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.label.Annex;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.structure.lines.Reflow;

/**
 * The clauses of a body in one language: the instrument itself, then what is annexed to it, each
 * numbered by itself. An annex is a heading that all of its clauses stand below.
 */
public final class WorkTree {
  /** A line of a table of contents: dots up to the number of a page. */
  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:\\.{5}|…{2}|\\. \\. \\.).*\\d{1,4}");

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Path, Integer> headings = new HashMap<>();
  private int lastArticle;
  private @Nullable Path annex;

  private WorkTree() {}

  /** The tree of a body: each paragraph in one clause, in order. */
  public static WorkTree of(List<Paragraph> body, Settings given) {
    List<Line> lines = lines(body);
    Settings settings = given.amending(given.amending() || amends(lines));
    BitSet quoted = Quotations.in(lines, settings.amending(), settings.highest());
    for (int i = quoted.nextSetBit(0); i >= 0; i = quoted.nextSetBit(i + 1)) {
      lines.set(i, new Line(lines.get(i).paragraph(), lines.get(i).mark(), true));
    }
    WorkTree tree = new WorkTree();
    for (Division division : Divisions.of(lines)) {
      tree.add(division, settings);
    }
    return tree;
  }

  /** Whether a title says that its instrument amends others. */
  public static boolean amends(String title) {
    return Amendment.titled(title);
  }

  public List<Draft> clauses() {
    return List.copyOf(drafts);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The number of the last article of the instrument itself. */
  public int lastArticle() {
    return lastArticle;
  }

  private static List<Line> lines(List<Paragraph> body) {
    boolean inCells = inCells(body);
    List<Line> lines = new ArrayList<>(body.size());
    for (Paragraph paragraph : body) {
      boolean cell = paragraph.kind() == Paragraph.Kind.CELL && !inCells;
      Mark mark = cell || contents(paragraph.text()) ? null : Marks.of(paragraph.text());
      lines.add(new Line(paragraph, mark, false));
    }
    return lines;
  }

  /** Whether the text itself stands in a table, as some sites lay out their pages. */
  private static boolean inCells(List<Paragraph> body) {
    if (body.stream().noneMatch(p -> p.kind() == Paragraph.Kind.CELL)) {
      return false;
    }
    int balance = 0;
    for (Paragraph paragraph : body) {
      Mark mark = Marks.of(paragraph.text());
      if (mark != null && mark.style() == Mark.Style.ARTICLE) {
        balance += paragraph.kind() == Paragraph.Kind.CELL ? 1 : -1;
      }
    }
    return balance > 0;
  }

  private static boolean contents(String text) {
    return Character.isDigit(text.charAt(text.length() - 1))
        && (text.contains("..") || text.contains("…") || text.contains(". ."))
        && CONTENTS.matcher(text).matches();
  }

  /** Whether the first article begins with the order to amend. */
  private static boolean amends(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.mark() != null && line.is(Mark.Style.ARTICLE)) {
        String name = line.text().substring(line.mark().body());
        return Amendment.begins(
            name.isEmpty() && i + 1 < lines.size() ? lines.get(i + 1).text() : name);
      }
    }
    return false;
  }

  private void add(Division division, Settings settings) {
    if (division.kind() == null) {
      TreeBuilder tree = builder(division.lines(), Path.ROOT, settings).build();
      lastArticle = tree instanceof LawTree law ? law.lastArticle() : 0;
      take(tree, true);
    } else if (division.kind() == Annex.Kind.NOTES) {
      notes(division.lines());
    } else {
      Path root = heading(division);
      take(
          builder(division.lines(), root, settings.annexed()).build(),
          division.kind() == Annex.Kind.INSTRUMENT);
    }
  }

  private static TreeBuilder builder(List<Line> lines, Path root, Settings settings) {
    List<Mark> articles = new ArrayList<>();
    for (Line line : lines) {
      if (line.mark() != null && line.mark().style() == Mark.Style.ARTICLE) {
        articles.add(line.mark());
      }
    }
    boolean inArticles =
        articles.size() > 1 || !articles.isEmpty() && articles.getFirst().label().equals("1");
    return inArticles
        ? new LawTree(lines, root, settings)
        : new ResolutionTree(lines, root, settings);
  }

  private void take(TreeBuilder tree, boolean checked) {
    drafts.addAll(tree.clauses());
    if (checked) {
      findings.addAll(tree.findings());
    }
  }

  /** Forms stand below the annex they follow. */
  private Path heading(Division division) {
    boolean form = division.kind() == Annex.Kind.FORM && annex != null;
    Path parent = form && annex != null ? annex : Path.ROOT;
    Path named = parent.child(Level.HEADING, division.label());
    int nth = headings.merge(named, 1, Integer::sum);
    Path path = nth == 1 ? named : parent.child(Level.HEADING, division.label() + " (" + nth + ")");
    annex = division.kind() == Annex.Kind.FORM ? annex : path;
    if (!division.heading().isEmpty()) {
      drafts.add(joined(path, division.heading()));
    }
    return path;
  }

  private static Draft joined(Path path, List<Line> lines) {
    String text = lines.stream().map(Line::text).reduce(Reflow::join).orElseThrow();
    return new Draft(
        path, text, lines.getFirst().paragraph().span().cover(lines.getLast().paragraph().span()));
  }

  /** Notes belong to no article: they are paragraphs of the work itself. */
  private void notes(List<Line> lines) {
    int count =
        (int)
            drafts.stream()
                .filter(d -> d.level() == Level.PARAGRAPH && d.path().steps().size() == 1)
                .count();
    for (Line line : lines) {
      Path path = Path.ROOT.child(Level.PARAGRAPH, Integer.toString(++count));
      drafts.add(new Draft(path, line.text(), line.paragraph().span()));
    }
  }
}
