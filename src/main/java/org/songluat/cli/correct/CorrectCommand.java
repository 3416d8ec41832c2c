package org.songluat.cli.correct;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.correction.Action;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionDesk.Change;
import org.songluat.align.correction.CorrectionDesk.Docket;
import org.songluat.align.correction.CorrectionDesk.Numbered;
import org.songluat.cli.print.Console;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.exchange.BeadView;
import org.songluat.exchange.correction.ChangeView;
import org.songluat.exchange.correction.DocketView;
import org.songluat.index.LegalIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects the beads of an indexed work. */
@Command(
    name = "correct",
    description = {
      "Corrects which clauses of an indexed work say the same. What is said is kept in"
          + " corpus/corrections/WORK.tsv and holds at every later ingest.",
      "",
      "show [3-12]      prints beads with the names of their clauses",
      "link vi3 en4     these clauses say the same, and no others do",
      "unlink vi3 en3   these do not say the same",
      "merge 3 4        these beads are one",
      "split vi3.2 en3.2  this bead is two, and the second begins with these clauses",
      "confirm 3 5-9    these beads are right",
      "list             prints all corrections, with their numbers",
      "undo 7           takes correction 7 back",
      "",
      "vi3 is the Vietnamese side of bead 3, en3.2 the second clause of its English side, 3 all of"
          + " it. The numbers are those of show and of export --format tsv; they move when beads"
          + " are joined or parted."
    })
public final class CorrectCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final int MOST_SHOWN = 20;

  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(index = "0", paramLabel = "WORK", description = "Its id or number: 52-nq-tw.")
  private String work = "";

  @Parameters(index = "1", paramLabel = "ACTION", description = "See above.")
  private String action = "";

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "NAME",
      description = "Beads, sides of beads, clauses; of undo a number.")
  private List<String> names = List.of();

  @Option(names = "--note", paramLabel = "TEXT", description = "Why, kept with the correction.")
  private String note = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so, kept too (default: the name of the user).")
  private @Nullable String by;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  public CorrectCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalIndex opened = workplace.openFilled(index.in(workplace))) {
      String id = workplace.work(opened, work).id();
      CorrectionDesk desk = workplace.desk(opened);
      switch (action) {
        case "show" -> show(beads(opened, id));
        case "list" -> list(desk.of(id));
        case "undo" -> tell(desk.undo(id, number(), author()));
        default -> tell(correct(desk, id, beads(opened, id)));
      }
    }
    return ExitCode.DONE;
  }

  private Change correct(CorrectionDesk desk, String id, List<Bead> beads) throws IOException {
    Action known =
        Action.of(action)
            .orElseThrow(() ->
                CommandException.usage(
                    "ACTION must be one of %s undo list show, got '%s'"
                        .formatted(Action.codes(), action)));
    return desk.correct(id, BeadNames.proposal(known, beads, names), author());
  }

  private List<Bead> beads(LegalIndex opened, String id) throws IOException {
    return workplace.bitext(opened, id).beads();
  }

  private Author author() {
    return new Author(by == null ? System.getProperty("user.name", "") : by, note);
  }

  private int number() {
    if (names.size() != 1 || !NUMBER.matcher(names.getFirst()).matches()) {
      throw CommandException.usage(
          "undo must be given the number of one correction, got '%s'. See songluat correct WORK list"
              .formatted(String.join(" ", names)));
    }
    return Integer.parseInt(names.getFirst());
  }

  private void show(List<Bead> beads) throws IOException {
    List<Numbered> shown =
        BeadNames.numbers(beads, names).stream()
            .map(n -> new Numbered(n, beads.get(n - 1)))
            .toList();
    Console console = workplace.console();
    if (json) {
      console.json(shown.stream().map(b -> BeadView.of(b.number(), b.bead())).toList());
    } else {
      shown.forEach(new BeadPrinter(console.out())::print);
    }
  }

  private void list(Docket docket) throws IOException {
    Console console = workplace.console();
    docket.faults().forEach(console::say);
    if (json) {
      console.json(DocketView.of(docket));
    } else {
      docket.verdicts().forEach(new BeadPrinter(console.out())::print);
    }
  }

  private void tell(Change change) throws IOException {
    Console console = workplace.console();
    if (json) {
      console.json(ChangeView.of(change));
      return;
    }
    console.out().println("%d  %s  %s".formatted(change.number(), action, change.work()));
    change.beads().stream().limit(MOST_SHOWN).forEach(new BeadPrinter(console.out())::print);
    int more = change.beads().size() - MOST_SHOWN;
    if (more > 0) {
      console.out().println("and " + more + " more beads changed");
    }
  }
}
