package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.words.Lexicon;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.source.SourcePath;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/**
 * Stages small enough to see through. A toy text has lines {@code number X}, {@code type X}, {@code
 * signer X}, {@code issued X}, {@code title vi X}, then {@code vi: …} and {@code en: …} for
 * clauses, with {@code vi# …} for headings. Two texts are alike as their figures are. A text of the
 * one word {@code unreadable} cannot be read, {@code fault} breaks the structure, {@code endless}
 * never ends.
 */
final class ToyStages {
  static final Stages STAGES = with(ToyStages::read);

  private static final Pattern FIGURE = Pattern.compile("\\d+");

  private ToyStages() {}

  /** The stages with another reader. */
  static Stages with(DocumentReader reader) {
    return with(reader, new CorrectionFolder(Path.of("no corrections")));
  }

  /** The same with what people said. */
  static Stages with(DocumentReader reader, CorrectionFolder corrections) {
    return new Stages(
        reader,
        ToyStages::parse,
        new Likeness(),
        ToyStages::align,
        new Teacher(Lexicon.EMPTY)::lesson,
        corrections);
  }

  /** The usual stages with what people said. */
  static Stages correctedBy(Path corrections) {
    return with(ToyStages::read, new CorrectionFolder(corrections));
  }

  private static SourceText read(SourcePath path) throws IOException {
    String text = Files.readString(path.file());
    if (text.startsWith("unreadable")) {
      throw new IOException("bad sector");
    }
    return new SourceText(path.name(), "", text, List.of(), List.of());
  }

  private static Outline parse(SourceText source) {
    if (source.text().startsWith("fault")) {
      throw new IllegalStateException("out of cheese");
    }
    if (source.text().startsWith("endless")) {
      awaitForever();
    }
    List<String> lines = source.text().lines().toList();
    Map<Language, List<Clause>> clauses = new EnumMap<>(Language.class);
    org.songluat.law.Path heading = org.songluat.law.Path.ROOT;
    for (String line : lines) {
      if (line.matches("(vi|en)[#:] .*")) {
        Language language = Language.of(line.substring(0, 2));
        List<Clause> all = clauses.computeIfAbsent(language, l -> new ArrayList<>());
        boolean heads = line.charAt(2) == '#';
        String text = line.substring(4);
        Level level = heads ? Level.HEADING : Level.PARAGRAPH;
        String label = heads ? text.split(" ", 2)[0] : String.valueOf(all.size() + 1);
        org.songluat.law.Path above = heads ? org.songluat.law.Path.ROOT : heading;
        org.songluat.law.Path path = above.child(level, label);
        heading = heads ? path : heading;
        all.add(new Clause("", level, label, path, text, new Span(0, 0)));
      }
    }
    List<Version> versions = new ArrayList<>();
    clauses.forEach((language, all) -> versions.add(new Version(language, all)));
    return new Outline(work(lines), versions, List.of(), List.of());
  }

  private static void awaitForever() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  private static Work work(List<String> lines) {
    String type = field(lines, "type");
    String issued = field(lines, "issued");
    return new Work(
        null,
        field(lines, "number"),
        type == null ? WorkType.RESOLUTION : WorkType.of(type),
        field(lines, "issuer"),
        field(lines, "signer"),
        issued == null ? null : LocalDate.parse(issued),
        null,
        new Titles(field(lines, "title vi"), field(lines, "title en")));
  }

  private static @Nullable String field(List<String> lines, String name) {
    return lines.stream()
        .filter(l -> l.startsWith(name + " "))
        .map(l -> l.substring(name.length() + 1))
        .findFirst()
        .orElse(null);
  }

  private static Bitext align(Work work, @Nullable Version vi, @Nullable Version en) {
    List<Clause> left = vi == null ? List.of() : vi.clauses();
    List<Clause> right = en == null ? List.of() : en.clauses();
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<Clause> one = i < left.size() ? List.of(left.get(i)) : List.of();
      List<Clause> other = i < right.size() ? List.of(right.get(i)) : List.of();
      boolean paired = !one.isEmpty() && !other.isEmpty();
      Bead.Origin origin = paired ? Bead.Origin.SEQUENCE : Bead.Origin.ALONE;
      if (one.stream().anyMatch(c -> c.text().contains("misaligned"))) {
        throw new IllegalStateException("crossed beads");
      }
      beads.add(new Bead(one, other, paired ? 0.9 : 0, origin));
    }
    return new Bitext(work, beads);
  }

  /** The share of figures that two texts have in common. */
  private static final class Likeness implements Stages.Pairer {
    @Override
    public double score(Outline vi, Outline en) {
      Set<String> all = figures(vi);
      Set<String> common = new HashSet<>(all);
      common.retainAll(figures(en));
      all.addAll(figures(en));
      return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    @Override
    public double threshold() {
      return 0.6;
    }

    private static Set<String> figures(Outline outline) {
      Set<String> figures = new HashSet<>();
      for (Version version : outline.versions()) {
        for (Clause clause : version.clauses()) {
          Matcher m = FIGURE.matcher(clause.text());
          while (m.find()) {
            figures.add(m.group());
          }
        }
      }
      return figures;
    }
  }
}
