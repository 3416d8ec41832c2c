package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Inputs;
import org.songluat.cli.workplace.OcrOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.CitationView;
import org.songluat.index.LegalIndex;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the citations in a text. */
@Command(name = "cite", description = "Lists every citation of a legal instrument in a text.")
final class CiteCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();
  @Mixin private final OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "FILE", description = Inputs.FILE + " - is standard input.")
  private String file = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CiteCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    List<Citation> found = found(text);
    if (json) {
      workplace.console().json(found.stream().map(CitationView::of).toList());
    } else {
      found.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  /** With the titles of the works that are held, where the index can be read. */
  private List<Citation> found(String text) throws IOException {
    try (LegalIndex opened = workplace.open(index.in(workplace))) {
      return workplace.citations(opened).find(text);
    } catch (IndexVersionException e) {
      workplace.console().say(e.getMessage() + "; titles of held works are not known");
      return new CitationFinder(HeldWorks.NONE).find(text);
    }
  }

  private String text() throws IOException {
    if (!file.equals(STANDARD_INPUT)) {
      return ocr.in(workplace).read(file).text();
    }
    int most = (int) Workplace.LIMITS.fileBytes();
    byte[] piped = workplace.console().in().readNBytes(most + 1);
    if (piped.length > most) {
      throw CommandException.failed("standard input: must have at most 64 MB. Split it");
    }
    return ocr.in(workplace).read("standard input", piped).text();
  }

  private void print(Citation citation) {
    PrintStream out = workplace.console().out();
    String work = citation.work() == null ? "" : "  " + citation.work();
    String place = citation.span() + "  " + citation.status().code();
    out.println(place + work + "  " + citation.text().replaceAll("\\s+", " "));
  }
}
