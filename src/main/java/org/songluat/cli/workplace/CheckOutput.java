package org.songluat.cli.workplace;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.print.DiscrepancyPrinter;
import org.songluat.exchange.DiscrepancyView;
import org.songluat.exchange.Json;
import org.songluat.exchange.checks.CheckReport;
import org.songluat.exchange.checks.DiscrepancyWorkbook;
import org.songluat.exchange.checks.SarifLog;
import picocli.CommandLine.Option;

/** The options that say in which format discrepancies are written, and where to. */
public final class CheckOutput {
  @Option(names = "--json", description = "Print JSON, as --format=json.")
  private boolean json;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: what FILE ends in, else text).")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there, not to standard output.")
  private @Nullable Path output;

  /** As the command line names them. */
  enum Format {
    text,
    json,
    sarif,
    xlsx
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".sarif") || name.endsWith(".sarif.json")) {
      return Format.sarif;
    }
    if (name.endsWith(".xlsx")) {
      return Format.xlsx;
    }
    return json || name.endsWith(".json") ? Format.json : Format.text;
  }

  /** Refuses before anything is done what could not be written in the end. */
  public void check(Workplace workplace, List<String> read) throws IOException {
    if (json && format != null && format != Format.json) {
      throw CommandException.usage("--json must not stand beside --format=" + format);
    }
    if (output != null) {
      BitextOutput.checkFile(workplace, output, read);
    } else if (workplace.console().screen() && format() == Format.xlsx) {
      throw CommandException.usage("xlsx must not go to a terminal. Name a file with --output");
    }
  }

  public void write(Workplace workplace, CheckReport report, String version) throws IOException {
    if (output != null) {
      try (OutputStream out = Files.newOutputStream(workplace.directory().resolve(output))) {
        write(report, version, out);
      }
      return;
    }
    PrintStream out = workplace.console().out();
    write(report, version, out);
    if (out.checkError()) {
      throw CommandException.failed(
          "standard output was closed or full before the end was written");
    }
  }

  private void write(CheckReport report, String version, OutputStream out) throws IOException {
    switch (format()) {
      case text -> print(report, out);
      case json -> {
        Json.mapper().writeValue(out, report.found().stream().map(DiscrepancyView::of).toList());
        out.write('\n');
      }
      case sarif -> new SarifLog(version).write(report, out);
      case xlsx -> new DiscrepancyWorkbook().write(report.found(), out);
    }
    out.flush();
  }

  private static void print(CheckReport report, OutputStream out) {
    PrintStream stream =
        out instanceof PrintStream print
            ? print
            : new PrintStream(out, true, StandardCharsets.UTF_8);
    new DiscrepancyPrinter(stream).print(report.found());
  }
}
