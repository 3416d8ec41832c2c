package org.songluat.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.songluat.align.Bitext;
import org.songluat.exchange.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aligns two files. */
@Command(name = "align", description = "Aligns two files and indexes nothing.")
final class AlignCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(
      index = "0",
      paramLabel = "VI_FILE",
      description = "The Vietnamese text: a file, a document in a zip, or a page.")
  private String vi = "";

  @Parameters(index = "1", paramLabel = "EN_FILE", description = "The English text, likewise.")
  private String en = "";

  @Option(
      names = "--unit",
      defaultValue = "clause",
      description = "What is aligned: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Unit unit = Unit.clause;

  @Option(
      names = "--lines",
      description = "Take each line for one segment, without looking for structure.")
  private boolean lines;

  @Option(
      names = "--format",
      defaultValue = "tsv",
      converter = Codes.OfFormat.class,
      completionCandidates = Codes.OfFormat.Formats.class,
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.TSV;

  /** What is aligned; named as the command line has it. */
  enum Unit {
    clause,
    sentence
  }

  AlignCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    FilePair pair = new FilePair(ocr.in(workplace), vi, en);
    Bitext bitext = lines ? pair.lines() : pair.clauses();
    if (unit == Unit.sentence) {
      bitext = new Bitext(bitext.work(), workplace.aligner().sentences(bitext));
    }
    workplace.exporter().write(bitext, format, workplace.console().out());
    return ErrorMapping.DONE;
  }
}
