package org.songluat.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Crossing;
import org.songluat.align.explain.Explainer;
import org.songluat.check.Discrepancy;
import org.songluat.check.accept.Acceptance;
import org.songluat.check.accept.AcceptedFolder;
import org.songluat.cli.print.CrossingTalk;
import org.songluat.cli.workplace.CheckOutput;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.FilePair;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.LearnedOption;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.checks.CheckReport;
import org.songluat.index.LegalIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where two versions differ in substance. */
@Command(
    name = "check",
    description = "Finds where the two versions of a work differ in substance.",
    customSynopsis = {
      "songluat check [--format=FORMAT] [--output=FILE] [--all] [--fail-on=SEVERITY]"
          + " [--index=DIR] WORK",
      "       songluat check [--format=FORMAT] [--output=FILE] [--all] [--fail-on=SEVERITY]"
          + " [--no-ocr] [--no-learned] VI_FILE EN_FILE"
    })
final class CheckCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final OcrOption ocr = new OcrOption();
  @Mixin private final LearnedOption learned = new LearnedOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "WORK | VI_FILE EN_FILE",
      hideParamSyntax = true,
      description = "An indexed work by id or number, or two files.")
  private List<String> texts = List.of();

  @Mixin private final CheckOutput output = new CheckOutput();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "End with 3 if there is one as grave: ${COMPLETION-CANDIDATES}.")
  private @Nullable Severity failOn;

  @Option(names = "--all", description = "Show what is less likely too.")
  private boolean all;

  @Option(
      names = "--accept",
      paramLabel = "KEY",
      description = "Accept the finding of this key: it is not shown again.")
  private @Nullable String accept;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why it is accepted.")
  private String note = "";

  /** How grave, the gravest first; named as the command line has it. */
  enum Severity {
    major,
    moderate,
    minor
  }

  CheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    output.check(workplace, texts.size() == 2 ? texts : List.of());
    Bitext bitext = bitext();
    List<Crossing> crossings = Explainer.of(workplace.lexicon(), bitext).crossings();
    List<Discrepancy> found =
        workplace.checker().check(bitext, crossings).stream()
            .filter(one -> all || accept != null || one.likely())
            .toList();
    if (accept != null) {
      accept(found);
      return ExitCode.DONE;
    }
    new CrossingTalk(workplace.console()).tell(crossings);
    List<String> files = texts.size() == 2 ? texts : List.of();
    output.write(workplace, new CheckReport(bitext, found, files), SongLuat.Version.number());
    return found.stream().anyMatch(this::grave) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private Bitext bitext() throws IOException {
    if (texts.size() > 2) {
      throw CommandException.usage(
          "check must be given one work or two files, got " + texts.size() + " arguments");
    }
    if (texts.size() == 2) {
      return new FilePair(
              ocr.in(workplace),
              learned.aligner(workplace, index),
              texts.getFirst(),
              texts.getLast())
          .clauses();
    }
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      return workplace.bitext(opened, texts.getFirst());
    }
  }

  private void accept(List<Discrepancy> found) throws IOException {
    Discrepancy one =
        found.stream()
            .filter(d -> d.proof().key().equals(accept) && d.work() != null)
            .findFirst()
            .orElseThrow(() ->
                CommandException.usage(
                    "--accept must be the key of a finding, got '%s'. See check --all --json"
                        .formatted(accept)));
    String who = System.getProperty("user.name", "");
    AcceptedFolder.in(workplace.corpus())
        .add(
            String.valueOf(one.work()),
            new Acceptance(one.proof().key(), Instant.now(), who, one.message(), note));
    workplace.console().out().println("accepted " + one.proof().key() + ": " + one.message());
  }

  private boolean grave(Discrepancy found) {
    return failOn != null && found.severity().ordinal() <= failOn.ordinal();
  }
}
