package org.songluat.cli.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.align.Aligner;
import org.songluat.align.learned.JointLexicon;
import org.songluat.align.lesson.Teacher;
import org.songluat.align.words.Lexicon;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from texts that are not made searchable. */
@Command(
    name = "learn",
    description =
        "Learns words and phrases from texts with their translations, and makes nothing of them"
            + " searchable. What has not changed since is skipped, what has is learned anew.")
public final class LexiconLearnCommand implements Callable<Integer> {
  private final Workplace workplace;
  private final Attempts attempts;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files that hold both languages, pairs of files (NAME.vi.EXT NAME.en.EXT), translation"
              + " memories (NAME.tmx), or folders of these.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  public LexiconLearnCommand(Workplace workplace, Attempts attempts) {
    this.workplace = workplace;
    this.attempts = attempts;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> named = paths.stream().map(workplace.directory()::resolve).toList();
    Materials materials = Materials.of(named);
    Lexicon glossary = workplace.glossary().words();
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      Lexicon known = JointLexicon.of(glossary, opened.learned().words());
      Workplace reading = ocr.in(workplace);
      Schooling schooling = new Schooling(reading, new Aligner(known), new Teacher(glossary));
      LearnSummary summary = new LearnRun(reading, opened, schooling, attempts).over(materials);
      if (json) {
        workplace.console().json(summary);
      } else {
        workplace.console().out().println(summary);
      }
      return summary.failed() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
  }
}
