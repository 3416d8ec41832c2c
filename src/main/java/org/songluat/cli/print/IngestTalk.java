package org.songluat.cli.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.FindingView;
import org.songluat.exchange.Json;
import org.songluat.law.Finding;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestListener;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.pipeline.report.Preview;
import org.songluat.text.Language;

/**
 * Tells of an ingest as it goes: a line a file on standard output, in words or JSON, errors and a
 * progress bar on standard error.
 */
public final class IngestTalk implements IngestListener, AutoCloseable {
  private static final int MOST_FINDINGS = 3;

  private final Console console;
  private final Manner manner;
  private final JsonMapper json = Json.mapper();
  private Progress progress;

  /** How it tells. */
  public enum Manner {
    WORDS,
    JSON_LINES,
    /** In words, on standard error: the answer of the command is another. */
    ASIDE,
    QUIET
  }

  /** A report in JSON, as the contract has it. */
  record ReportView(
      String path,
      String status,
      @Nullable String work,
      List<String> versions,
      int clauses,
      int beads,
      List<FindingView> findings,
      @Nullable String error) {
    public static ReportView of(FileReport report) {
      return new ReportView(
          report.path(),
          report.status().code(),
          report.work(),
          report.versions().stream().map(Language::code).toList(),
          report.clauses(),
          report.beads(),
          report.findings().stream().map(FindingView::of).toList(),
          report.error());
    }
  }

  public IngestTalk(Console console, Manner manner) {
    this.console = console;
    this.manner = manner;
    this.progress = Progress.NONE;
  }

  public static IngestTalk of(Console console, boolean json, boolean quiet) {
    Manner words = quiet ? Manner.QUIET : Manner.WORDS;
    return new IngestTalk(console, json ? Manner.JSON_LINES : words);
  }

  @Override
  public void started(int files) {
    if (manner != Manner.QUIET) {
      progress = Progress.of(console, "Reading", files);
    }
  }

  @Override
  public void reading(String path) {
    progress.step();
  }

  @Override
  public void done(FileReport report) {
    progress.makeRoom();
    if (report.error() != null) {
      console.say(report.path() + ": " + report.error());
    }
    switch (manner) {
      case JSON_LINES -> print(line(ReportView.of(report)));
      case WORDS -> words(report).forEach(this::print);
      case ASIDE -> words(report).forEach(console::say);
      case QUIET -> {}
    }
  }

  @Override
  public void removed(String path) {
    if (manner == Manner.WORDS) {
      print("removed    " + path);
    }
  }

  @Override
  public void remark(String remark) {
    progress.makeRoom();
    console.say(remark);
  }

  /** Tells what would be done: a line a file but for those that are unchanged. */
  public void preview(Preview preview) {
    for (Preview.File file : preview.files()) {
      if (file.error() != null) {
        console.say(file.path() + ": " + file.error());
      }
      boolean change =
          file.standing() != Preview.Standing.UNCHANGED
              && file.standing() != Preview.Standing.FAILED;
      if (manner == Manner.JSON_LINES) {
        print(line(new PreviewView(file.path(), file.standing().code(), file.error())));
      } else if (change && manner == Manner.WORDS) {
        print("%-9s  %s".formatted(file.standing().code(), file.path()));
      }
    }
    finish("would be: " + preview);
  }

  /** A line of a preview as JSON. */
  private record PreviewView(String path, String status, @Nullable String error) {}

  public void finish(IngestSummary summary) {
    finish(summary.toString());
  }

  private void finish(String summary) {
    switch (manner) {
      case WORDS -> print(summary);
      case JSON_LINES, ASIDE -> console.say(summary);
      case QUIET -> {}
    }
  }

  private void print(String line) {
    console.out().println(line);
    console.out().flush();
  }

  private String line(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(FileReport report) {
    return switch (report.status()) {
      case ADDED, UPDATED -> {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(words(report, report.work()));
        List<Finding> findings = report.findings();
        findings.stream().limit(MOST_FINDINGS).forEach(f -> lines.add("           " + f.message()));
        if (findings.size() > MOST_FINDINGS) {
          lines.add("           and " + (findings.size() - MOST_FINDINGS) + " more findings");
        }
        yield lines;
      }
      case UNCHANGED, FAILED -> List.of();
    };
  }

  private static String words(FileReport report, @Nullable String work) {
    String languages =
        report.versions().stream().map(Language::code).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "%-9s  %s  %s (%s%d clauses)",
        report.status().code(),
        report.path(),
        work,
        languages.isEmpty() ? "" : languages + ", ",
        report.clauses());
  }

  @Override
  public void close() {
    progress.close();
  }
}
