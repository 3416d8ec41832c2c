package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Aligner;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Explainer;
import org.songluat.align.sides.LastSides;
import org.songluat.align.words.Lexicon;
import org.songluat.cli.print.CrossingTalk;
import org.songluat.cli.workplace.BitextOutput;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.FilePair;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.LearnedOption;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.pairs.NamedPairs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aligns two files, or folders of them. */
@Command(
    name = "align",
    description = {
      "Aligns two files and indexes nothing.",
      "Of two folders, or of one that holds both languages, the files are paired by their names:"
          + " law.docx or law-vi.docx with law.pdf or law-en.pdf. Each pair becomes a file of the"
          + " folder that --output names."
    })
final class AlignCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final OcrOption ocr = new OcrOption();
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LearnedOption learned = new LearnedOption();
  @Mixin private final BitextOutput output = new BitextOutput();

  @Parameters(
      index = "0",
      paramLabel = "VI",
      description = "The Vietnamese text: a file, a document in a zip, or a page; or a folder.")
  private String vi = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "EN",
      description =
          "The English text or folder, likewise. Without it VI is a folder of both: NAME.vi.EXT or"
              + " NAME-vi.EXT, and the same with en.")
  private @Nullable String en;

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
      names = "--explain",
      paramLabel = "N",
      description = "Tell why bead N, from 1, is what it is, instead of printing all beads.")
  private int explain;

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
    String second = en;
    if (isFolder(vi) && (second == null || isFolder(second))) {
      if (explain != 0) {
        throw CommandException.usage("--explain must be given two files, got folders");
      }
      return folders(second);
    }
    if (second == null || isFolder(vi) || isFolder(second)) {
      throw CommandException.usage(
          "align must be given two files, two folders or one folder, got "
              + (second == null ? "one file" : "a file and a folder"));
    }
    if (explain != 0) {
      Lexicon lexicon = learned.lexicon(workplace, index);
      Bitext bitext = aligned(new Aligner(lexicon), vi, second);
      new BeadStory(bitext, lexicon).print(explain, workplace.console().out());
      return ExitCode.DONE;
    }
    output.check(workplace, List.of(vi, second));
    Lexicon lexicon = learned.lexicon(workplace, index);
    LastSides last = new LastSides();
    Bitext bitext = aligned(new Aligner(lexicon, last), vi, second);
    output.write(workplace, bitext);
    new CrossingTalk(workplace.console()).tell(Explainer.of(lexicon, bitext, last).crossings());
    return ExitCode.DONE;
  }

  private boolean isFolder(String name) {
    return !SourcePath.isAddress(name) && Files.isDirectory(workplace.directory().resolve(name));
  }

  private int folders(@Nullable String second) throws IOException {
    Path left = workplace.directory().resolve(vi);
    Path right = second == null ? left : workplace.directory().resolve(second);
    Path out = output.folder(workplace, List.of(left, right));
    NamedPairs found =
        Files.isSameFile(left, right) ? NamedPairs.in(left) : NamedPairs.of(left, right);
    Files.createDirectories(out);
    Aligner aligner = learned.aligner(workplace, index);
    return new PairRun(workplace, (a, b) -> aligned(aligner, a, b), output.format(), out)
        .over(found);
  }

  private Bitext aligned(Aligner aligner, String first, String second) throws IOException {
    FilePair pair = new FilePair(ocr.in(workplace), aligner, first, second);
    Bitext bitext = lines ? pair.lines() : pair.clauses();
    return unit == Unit.sentence
        ? new Bitext(bitext.work(), aligner.sentences(bitext), bitext)
        : bitext;
  }
}
