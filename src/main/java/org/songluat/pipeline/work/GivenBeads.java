package org.songluat.pipeline.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.align.Bead;
import org.songluat.index.StoredSource;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * The beads of a file that says itself which texts answer each other. Each of its pairs is a
 * numbered paragraph, with one number in both versions, and a finding tells that this is meant.
 */
public final class GivenBeads {
  /** The code of the finding. */
  public static final String CODE = "beads-given";

  private static final String MESSAGE =
      "A translation memory pairs its texts itself; its pairs are kept as they are";

  private GivenBeads() {}

  /** The outline of such pairs; a text may be empty. */
  public static Outline outline(String title, List<String> vi, List<String> en) {
    List<Version> versions = new ArrayList<>();
    List<List<String>> sides = List.of(vi, en);
    for (Language language : Language.values()) {
      List<Clause> clauses = clauses(sides.get(language.ordinal()));
      if (!clauses.isEmpty()) {
        versions.add(new Version(language, clauses));
      }
    }
    Titles titles = new Titles(vi.stream().allMatch(String::isEmpty) ? null : title, null);
    Work work = new Work(null, null, WorkType.OTHER, null, null, null, null, titles);
    List<Finding> findings = List.of(new Finding(CODE, MESSAGE, new Span(0, 0)));
    return new Outline(work, versions, List.of(), findings);
  }

  private static List<Clause> clauses(List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!text.isEmpty()) {
        String label = String.valueOf(i + 1);
        Path path = Path.ROOT.child(Level.PARAGRAPH, label);
        Span source = new Span(start, start + text.length());
        clauses.add(new Clause(path.eId(), Level.PARAGRAPH, label, path, text, source));
      }
      start += text.length() + 1;
    }
    return clauses;
  }

  /** Whether the versions of a work are both those of one such file. */
  public static boolean are(
      List<StoredSource> sources, Optional<Version> vi, Optional<Version> en) {
    return sources.stream()
        .map(StoredSource::outline)
        .filter(outline -> outline.findings().stream().anyMatch(f -> f.code().equals(CODE)))
        .anyMatch(outline ->
            outline.version(Language.VI).equals(vi) && outline.version(Language.EN).equals(en));
  }

  /** The clauses with one number are a bead. */
  public static List<Bead> of(Version vi, Version en) {
    List<Bead> beads = new ArrayList<>();
    int left = 0;
    int right = 0;
    while (left < vi.clauses().size() || right < en.clauses().size()) {
      int next = Math.min(number(vi, left), number(en, right));
      List<Clause> viSide = number(vi, left) == next ? List.of(vi.clauses().get(left)) : List.of();
      List<Clause> enSide =
          number(en, right) == next ? List.of(en.clauses().get(right)) : List.of();
      left += viSide.size();
      right += enSide.size();
      boolean paired = !viSide.isEmpty() && !enSide.isEmpty();
      Bead.Origin origin = paired ? Bead.Origin.STRUCTURE : Bead.Origin.ALONE;
      beads.add(new Bead(viSide, enSide, paired ? 1 : 0, origin));
    }
    return beads;
  }

  private static int number(Version version, int at) {
    return at < version.clauses().size()
        ? Integer.parseInt(version.clauses().get(at).label())
        : Integer.MAX_VALUE;
  }
}
