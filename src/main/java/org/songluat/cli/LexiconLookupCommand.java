package org.songluat.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.cli.print.RenderingView;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.LearnedOption;
import org.songluat.cli.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a term up in the glossary and in what was learned. */
@Command(
    name = "lookup",
    description = {
      "Prints the renderings of a Vietnamese or English term.",
      "Those of the glossary come first; accents may be missing. Learned ones come with the number"
          + " of beads they were seen in, and how likely each side is where the other stands."
    })
final class LexiconLookupCommand implements Callable<Integer> {
  private static final int MOST = 50;

  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "TERM", description = "The term, in either language.")
  private String term = "";

  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final LearnedOption learned = new LearnedOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  LexiconLookupCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    List<RenderingView> found = found();
    if (json) {
      workplace.console().json(found);
      return ExitCode.DONE;
    }
    if (found.isEmpty()) {
      throw CommandException.failed(
          "\"%s\": the glossary has no such term. Add it to corpus/glossary.tsv".formatted(term));
    }
    found.forEach(one -> one.print(workplace.console().out()));
    return ExitCode.DONE;
  }

  private List<RenderingView> found() throws IOException {
    LearnedPhrases phrases = learned.phrases(workplace, index);
    return Stream.concat(
            workplace.glossary().like(term, MOST).stream().map(RenderingView::of),
            phrases.pairsOf(term).stream().limit(MOST).map(RenderingView::of))
        .toList();
  }
}
