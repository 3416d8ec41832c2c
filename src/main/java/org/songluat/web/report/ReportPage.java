package org.songluat.web.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as one HTML file that needs no other and asks nothing of the network. Files are
 * written as they come and none is kept in memory; the page is there only when it is whole.
 */
public final class ReportPage implements AutoCloseable {
  private static final String TEMPLATES = "org.songluat.web.page";
  private static final int MOST_REMOVED = 1000;
  private static final int BUFFER = 1 << 16;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReportPage.class.getClassLoader(), TEMPLATES);
  private final Path file;
  private final Path entries;
  private final Path whole;
  private final Writer out;
  private final Tally tally = new Tally();
  private final List<String> removed = new ArrayList<>();

  /** Begins a report; the folder of the file must exist. */
  public static ReportPage to(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    Path entries = Files.createTempFile(folder, ".report", ".entries");
    return new ReportPage(target, entries, Files.createTempFile(folder, ".report", ".html"));
  }

  private ReportPage(Path file, Path entries, Path whole) throws IOException {
    this.file = file;
    this.entries = entries;
    this.whole = whole;
    this.out = Files.newBufferedWriter(entries);
  }

  /**
   * Writes what is to be told of one file.
   *
   * @param files how many there will be: of many, less is shown of each
   */
  public void add(ReportEntry entry, int files) {
    FileView view = FileView.of(entry, Allowance.forFiles(files));
    tally.add(entry, view);
    engine.render("report/file.jte", Map.of("file", view), new WriterOutput(out));
  }

  /** A source that left the index because its file is gone. */
  public void removed(String path) {
    if (removed.size() < MOST_REMOVED) {
      removed.add(path);
    }
  }

  /**
   * Puts the page together and in its place.
   *
   * @param when the day and time that it bears
   */
  public void finish(String when) throws IOException {
    out.close();
    try (BufferedWriter page = Files.newBufferedWriter(whole);
        Reader told = Files.newBufferedReader(entries)) {
      SummaryView summary = tally.summary(when, removed);
      Content files = output -> copy(told, output);
      engine.render(
          "report/page.jte",
          Map.of("summary", summary, "style", style(), "files", files),
          new WriterOutput(page));
    }
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The files as they were rendered: escaped then, so not again. */
  private static void copy(Reader from, TemplateOutput to) {
    char[] buffer = new char[BUFFER];
    try {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        to.writeContent(new String(buffer, 0, n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String style() throws IOException {
    try (InputStream css = ReportPage.class.getResourceAsStream("/web/report.css")) {
      if (css == null) {
        throw new IOException("web/report.css is missing from the program");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Leaves nothing behind but the page, if it was finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(entries);
    Files.deleteIfExists(whole);
  }
}
