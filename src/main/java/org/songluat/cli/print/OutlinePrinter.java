package org.songluat.cli.print;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.Finding;
import org.songluat.law.LeftOut;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/**
 * Prints an outline for people: where every line of the source went. An indented tree a language,
 * metadata, what was left out and why, counts, findings; each with the line of the text it begins
 * on.
 */
public final class OutlinePrinter {
  private static final int WIDTH = 100;

  private final PrintStream out;

  public OutlinePrinter(PrintStream out) {
    this.out = out;
  }

  /** Prints the outline of that source. */
  public void print(Outline outline, SourceText source) {
    LineNumbers lines = new LineNumbers(source.text());
    outline.versions().forEach(v -> version(v, lines));
    metadata(outline.work());
    if (!outline.leftOut().isEmpty()) {
      out.println("Left out:");
      outline.leftOut().forEach(l -> leftOut(l, lines));
      out.println();
    }
    new OutlineCounts(out).print(outline, source);
    if (!outline.findings().isEmpty()) {
      out.println("Findings:");
      outline.findings().forEach(f -> finding(f, lines));
    }
  }

  private void version(Version version, LineNumbers lines) {
    out.println(version.language().code() + ", " + version.clauses().size() + " clauses:");
    version.clauses().forEach(c -> clause(c, lines));
    out.println();
  }

  private void clause(Clause clause, LineNumbers lines) {
    String indent = "  ".repeat(clause.path().steps().size());
    String level = clause.level().code() + " " + clause.label();
    String text = start(clause.text(), WIDTH - indent.length());
    out.println(number(clause.source(), lines) + indent + level + "  " + text);
  }

  private void finding(Finding finding, LineNumbers lines) {
    out.println(number(finding.source(), lines) + "  " + finding.code() + ": " + finding.message());
  }

  private static String number(Span span, LineNumbers lines) {
    return String.format(Locale.ROOT, "%6d", lines.of(span));
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

  private void leftOut(LeftOut part, LineNumbers lines) {
    String line = number(part.source(), lines);
    out.println(line + "  " + part.reason().code() + "  " + start(part.text(), WIDTH));
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
