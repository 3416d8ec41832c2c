package org.songluat.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;

/** Outlines as text that a lawyer can review. */
final class Trees {
  private static final int START = 60;

  private Trees() {}

  /** Metadata, then each version as an indented tree, then what was left out and the findings. */
  static String print(Outline outline) {
    List<String> lines = new ArrayList<>();
    Work w = outline.work();
    lines.add(
        "work "
            + w.number()
            + " | "
            + w.type().code()
            + " | "
            + w.issuer()
            + " | "
            + w.signer()
            + " | "
            + w.issued());
    lines.add("vi: " + w.titles().vi());
    lines.add("en: " + w.titles().en());
    for (Version version : outline.versions()) {
      lines.add("== " + version.language().code());
      version.clauses().forEach(c -> lines.add(line(c)));
    }
    lines.add("== left out");
    outline.leftOut().forEach(l -> lines.add(l.reason().code() + " | " + start(l.text())));
    lines.add("== findings");
    outline.findings().forEach(f -> lines.add(f.code() + " | " + f.message()));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Clause c) {
    String indent = "  ".repeat(c.path().steps().size() - 1);
    return indent + c.level().code() + " " + c.label() + " | " + start(c.text());
  }

  private static String start(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= START ? flat : flat.substring(0, START) + "…";
  }

  /** The labels of all paths, bullets and paragraphs counted: {@code III.1.bullet2}. */
  static List<String> paths(Outline outline, int version) {
    return outline.versions().get(version).clauses().stream().map(Trees::path).toList();
  }

  private static String path(Clause c) {
    return c.path().steps().stream()
        .map(s ->
            (s.level() == Level.BULLET || s.level() == Level.PARAGRAPH ? s.level().code() : "")
                + s.label())
        .collect(Collectors.joining("."));
  }
}
