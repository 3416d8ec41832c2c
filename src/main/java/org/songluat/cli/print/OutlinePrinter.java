package org.songluat.cli.print;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.LeftOut;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;

/** Prints an outline for people: an indented tree a language, metadata, what was left out. */
public final class OutlinePrinter {
  private static final int WIDTH = 100;

  private final PrintStream out;

  public OutlinePrinter(PrintStream out) {
    this.out = out;
  }

  public void print(Outline outline) {
    outline.versions().forEach(this::version);
    metadata(outline.work());
    if (!outline.leftOut().isEmpty()) {
      out.println("Left out:");
      outline.leftOut().forEach(this::leftOut);
      out.println();
    }
    if (!outline.findings().isEmpty()) {
      out.println("Findings:");
      outline.findings().forEach(f -> out.println("  " + f.code() + ": " + f.message()));
    }
  }

  private void version(Version version) {
    out.println(version.language().code() + ", " + version.clauses().size() + " clauses:");
    version.clauses().forEach(this::clause);
    out.println();
  }

  private void clause(Clause clause) {
    String indent = "  ".repeat(clause.path().steps().size());
    String level = clause.level().code() + " " + clause.label();
    out.println(indent + level + "  " + start(clause.text(), WIDTH - indent.length()));
  }

  private void metadata(Work work) {
    out.println("Metadata:");
    field("number", work.number());
    field("type", work.type().code());
    field("issuer", work.issuer());
    field("signer", work.signer());
    field("issued", work.issued());
    field("effective", work.effective());
    field("title vi", work.titles().vi());
    field("title en", work.titles().en());
    out.println();
  }

  private void field(String name, @Nullable Object value) {
    out.println("  " + name + ": " + (value == null ? "–" : value));
  }

  private void leftOut(LeftOut part) {
    out.println("  " + part.reason().code() + "  " + start(part.text(), WIDTH));
  }

  /** As much of a text as fits one line, cut at a word. */
  private static String start(String text, int width) {
    String line = text.replaceAll("\\s+", " ").strip();
    int most = Math.max(width, WIDTH / 2);
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most);
    return line.substring(0, cut > 0 ? cut : most) + " …";
  }
}
