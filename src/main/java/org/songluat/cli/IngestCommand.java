package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.print.IngestTalk;
import org.songluat.cli.workplace.Codes;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Inputs;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.pipeline.report.Preview;
import org.songluat.text.Language;
import org.songluat.web.report.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files and folders into the index. */
@Command(
    name = "ingest",
    description = "Reads files and folders into the index; what has not changed is skipped.")
final class IngestCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files, zips and folders, translation memories (NAME.tmx), or addresses of pages,"
              + " https://… (default: corpus/ of the SongLuat folder).")
  private @Nullable List<String> paths;

  @Option(
      names = "--only",
      paramLabel = "vi|en",
      converter = Codes.OfLanguage.class,
      completionCandidates = Codes.OfLanguage.Languages.class,
      description = "Keep one language.")
  private @Nullable Language only;

  @Option(names = "--json", description = "Print JSON Lines, one object a file.")
  private boolean json;

  @Option(names = "--prune", description = "Remove every source whose file no longer exists.")
  private boolean prune;

  @Option(names = "--rebuild", description = "Empty the index first.")
  private boolean rebuild;

  @Option(
      names = "--dry-run",
      description = "Print what would be done to the index; write nothing, read no texts.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a page to look through: files, outlines, what was left out, findings.")
  private @Nullable Path report;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  IngestCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    Path reportFile = report == null ? null : outside(report);
    Path folder = workplace.directory().resolve(index.in(workplace));
    IngestOptions options =
        IngestOptions.from(workplace.directory()).keepingOnly(only).pruning(prune);
    if (dryRun) {
      return preview(folder, options);
    }
    if (rebuild) {
      LuceneIndex.rebuild(folder);
    }
    try (LegalIndex opened = workplace.open(folder);
        Inputs inputs = Inputs.of(workplace, named());
        IngestTalk talk = IngestTalk.of(workplace.console(), json, quiet)) {
      IngestSummary summary =
          reportFile == null
              ? ocr.in(workplace).ingester(opened).ingest(inputs.input(), options, talk)
              : reported(opened, reportFile, inputs, options, talk);
      talk.finish(summary);
      return summary.count(FileReport.Status.FAILED) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private int preview(Path folder, IngestOptions options) throws IOException {
    try (LegalIndex opened = rebuild ? LuceneIndex.inMemory() : workplace.open(folder);
        Inputs inputs = Inputs.of(workplace, named());
        IngestTalk talk = IngestTalk.of(workplace.console(), json, quiet)) {
      Preview preview = ocr.in(workplace).ingester(opened).preview(inputs.input(), options);
      talk.preview(preview);
      return preview.count(Preview.Standing.FAILED) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private IngestSummary reported(
      LegalIndex opened, Path reportFile, Inputs inputs, IngestOptions options, IngestTalk talk)
      throws IOException {
    try (ReportPage page = ReportPage.to(reportFile)) {
      Reporting listener = new Reporting(talk, page, opened, workplace.directory());
      IngestSummary summary =
          ocr.in(workplace).ingester(opened).ingest(inputs.input(), options, listener);
      page.finish(LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
      return summary;
    }
  }

  /** Where the report goes: not among the files that the next ingest would read. */
  private Path outside(Path named) {
    Path file = workplace.directory().resolve(named).toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw CommandException.usage(
          "--report must name a file in a folder that exists, got " + named);
    }
    for (Path root : roots()) {
      if (Files.isDirectory(root) && file.startsWith(root.toAbsolutePath().normalize())) {
        throw CommandException.usage(
            "--report must lie outside the folders that are read, got %s in %s"
                .formatted(named, root));
      }
    }
    return file;
  }

  /** The folders and files that are named, addresses left out. */
  private List<Path> roots() {
    return named().stream()
        .filter(name -> !SourcePath.isAddress(name))
        .map(workplace.directory()::resolve)
        .toList();
  }

  private List<String> named() {
    return paths == null ? List.of(workplace.corpus().toString()) : paths;
  }
}
