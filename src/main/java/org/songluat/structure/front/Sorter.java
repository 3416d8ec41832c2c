package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;

/** Tells a source's texts from what its site put around them. */
public final class Sorter {
  private static final double LEAST_SHARE = 0.3;
  private static final int FEWEST_LABELS = 3;
  private static final int FEWEST_CONTINUED = 2;

  private Sorter() {}

  /** The paragraphs in their order, each with its role. */
  public static List<Placed> sort(List<Paragraph> paragraphs) {
    List<Paragraph> own = paragraphs.stream().filter(Sorter::ofText).toList();
    Map<Paragraph, Placed> placed = new IdentityHashMap<>();
    List<Run> found = LanguageRuns.of(own);
    List<Run> texts = texts(found);
    List<Run> runs = found;
    for (Run text : texts.toArray(Run[]::new)) {
      List<Run> parts = continuations(found, text);
      Run whole = parts.stream().reduce(text, Run::with);
      texts.replaceAll(t -> t == text ? whole : t);
      runs = runs.stream().filter(r -> !parts.contains(r)).map(r -> r == text ? whole : r).toList();
    }
    boolean before = true;
    for (Run run : runs) {
      boolean text = texts.contains(run);
      List<Role> roles = text ? RunSorter.roles(run.paragraphs()) : around(run, before);
      before &= !text;
      for (int i = 0; i < roles.size(); i++) {
        Paragraph p = run.paragraphs().get(i);
        placed.put(p, new Placed(p, run.language(), roles.get(i)));
      }
    }
    return paragraphs.stream().map(p -> placed.getOrDefault(p, aside(p))).toList();
  }

  /**
   * What a long quotation in the other language parted from its text: later, in its language, with
   * labels of its own.
   */
  private static List<Run> continuations(List<Run> runs, Run text) {
    return runs.subList(runs.indexOf(text) + 1, runs.size()).stream()
        .filter(r -> r.language() == text.language() && r.labelled() >= FEWEST_CONTINUED)
        .toList();
  }

  private static List<Role> around(Run run, boolean before) {
    return before ? FrontRoles.of(run.paragraphs()) : FrontRoles.after(run.paragraphs());
  }

  private static boolean ofText(Paragraph paragraph) {
    return (paragraph.kind() == Paragraph.Kind.TEXT || paragraph.kind() == Paragraph.Kind.CELL)
        && paragraph.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static Placed aside(Paragraph paragraph) {
    boolean site = paragraph.kind() == Paragraph.Kind.FURNITURE;
    return new Placed(paragraph, Language.VI, site ? Role.SITE : Role.OTHER);
  }

  /**
   * The run of each language that holds its text; none where a language only surrounds the other's
   * text.
   */
  private static List<Run> texts(List<Run> runs) {
    List<Run> texts = new ArrayList<>();
    int largest = runs.stream().mapToInt(Run::characters).max().orElse(0);
    List<Run> opened = runs.stream().filter(Sorter::masthead).toList();
    for (Language language : Language.values()) {
      best(opened, language)
          .or(() -> best(runs, language).filter(r -> isText(r, largest, !opened.isEmpty())))
          .ifPresent(texts::add);
    }
    return texts;
  }

  private static Optional<Run> best(List<Run> runs, Language language) {
    return runs.stream()
        .filter(r -> r.language() == language)
        .max(Comparator.comparing(Run::characters));
  }

  private static boolean masthead(Run run) {
    return MastheadFinder.in(run.paragraphs()).isPresent();
  }

  /** Whether a run that no masthead opens holds a text all the same. */
  private static boolean isText(Run run, int largest, boolean anyMasthead) {
    boolean structured =
        run.characters() >= LEAST_SHARE * largest && run.labelled() >= FEWEST_LABELS;
    return structured || !anyMasthead && run.characters() == largest;
  }
}
