package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.songluat.align.Bitext;
import org.songluat.cli.print.Console;
import org.songluat.cli.print.Progress;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.ExportFormat;
import org.songluat.pipeline.pairs.NamedPair;
import org.songluat.pipeline.pairs.NamedPairs;
import org.songluat.pipeline.report.Problem;

/** Aligns pairs of files one after the other; one that fails does not stop the others. */
final class PairRun {
  private final Workplace workplace;
  private final Joiner joiner;
  private final ExportFormat format;
  private final Path out;
  private int aligned;
  private int failed;

  /** Aligns two files. */
  public interface Joiner {
    Bitext align(String vi, String en) throws IOException;
  }

  public PairRun(Workplace workplace, Joiner joiner, ExportFormat format, Path out) {
    this.workplace = workplace;
    this.joiner = joiner;
    this.format = format;
    this.out = out;
  }

  /** Writes a file for each pair; the exit code says whether all that was begun is done. */
  public int over(NamedPairs found) {
    Console console = workplace.console();
    found.faults().forEach(fault -> fail(shown(Path.of(fault.source())), fault.error()));
    found.lone().forEach(this::say);
    try (Progress progress = Progress.of(console, "Aligning", found.pairs().size())) {
      for (NamedPair pair : found.pairs()) {
        Optional<String> error = ErrorMapping.attempt(() -> align(pair, progress));
        progress.makeRoom();
        error.ifPresent(line -> fail(pair.name(), line));
        progress.step();
      }
    }
    console
        .out()
        .println(
            "%d aligned, %d failed, %d without a partner"
                .formatted(aligned, failed, found.lone().size()));
    return failed > 0 || aligned == 0 ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void align(NamedPair pair, Progress progress) throws IOException {
    Bitext bitext = joiner.align(shown(pair.vi()), shown(pair.en()));
    Path file = out.resolve(pair.name() + "." + format.code());
    Files.createDirectories(file.getParent());
    workplace.exporter().write(bitext, format, file);
    aligned++;
    progress.makeRoom();
    workplace
        .console()
        .out()
        .println("aligned    %s  %d beads".formatted(pair.name(), bitext.beads().size()));
    workplace.console().out().flush();
  }

  private void fail(String name, String error) {
    failed++;
    workplace.console().say(name + ": " + error);
  }

  private void say(Problem problem) {
    workplace.console().say(shown(Path.of(problem.source())) + ": " + problem.error());
  }

  /** The path as a person would type it. */
  private String shown(Path file) {
    Path here = workplace.directory().toAbsolutePath().normalize();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }
}
