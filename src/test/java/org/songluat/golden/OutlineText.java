package org.songluat.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;

/** Outlines and bitexts as text that a lawyer can review. */
final class OutlineText {
  private static final int START = 60;

  private OutlineText() {}

  /** Metadata, then each version as an indented tree, then what was left out and the findings. */
  static String tree(Outline outline) {
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

  /** A line a bead: the two sides' places, and how both texts begin. */
  static String beads(Bitext bitext) {
    return bitext.beads().stream().map(OutlineText::line).collect(Collectors.joining("\n")) + "\n";
  }

  private static String line(Bead bead) {
    return places(bead.vi())
        + " = "
        + places(bead.en())
        + " | "
        + starts(bead.vi())
        + " | "
        + starts(bead.en());
  }

  private static String places(List<Clause> side) {
    return side.isEmpty()
        ? "-"
        : side.stream().map(c -> c.path().eId()).collect(Collectors.joining(" + "));
  }

  private static String starts(List<Clause> side) {
    return side.stream().map(c -> start(c.text())).collect(Collectors.joining(" ⏎ "));
  }

  private static String line(Clause c) {
    String indent = "  ".repeat(c.path().steps().size() - 1);
    return indent + c.level().code() + " " + c.label() + " | " + start(c.text());
  }

  private static String start(String text) {
    String flat = text.replaceAll("\\s+", " ").strip();
    return flat.length() <= START ? flat : flat.substring(0, START) + "…";
  }
}
