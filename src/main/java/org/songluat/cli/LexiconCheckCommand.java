package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.songluat.align.lexicon.GlossaryCheck;
import org.songluat.align.lexicon.TermFinder;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the glossary. */
@Command(
    name = "check",
    description =
        "Finds duplicates and contradictions in the glossary; exits 3 where there are any.")
final class LexiconCheckCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Option(
      names = "--unused",
      description = "Also tell the terms that stand in no Vietnamese text of the index.")
  private boolean unused;

  @Mixin private IndexOption index = new IndexOption();

  LexiconCheckCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    GlossaryCheck check = new GlossaryCheck(workplace.glossary());
    List<GlossaryCheck.Fault> faults = new ArrayList<>(check.faults());
    int found = faults.size();
    if (unused) {
      Set<String> occurring = occurring(index.in(workplace));
      faults.addAll(check.unused(occurring::contains));
    }
    for (GlossaryCheck.Fault fault : faults) {
      workplace
          .console()
          .out()
          .println("line " + fault.line() + ": " + fault.kind().code() + ": " + fault.message());
    }
    int terms = workplace.glossary().terms().size();
    String faulty = found + (found == 1 ? " fault" : " faults");
    workplace.console().say(terms + " pairs, " + faulty);
    return found > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** The Vietnamese terms that stand in some text of the index. */
  private Set<String> occurring(Path folder) throws IOException {
    TermFinder finder = new TermFinder(workplace.glossary());
    Set<String> occurring = new HashSet<>();
    try (LegalIndex held = workplace.openFilled(folder)) {
      for (StoredWork work : held.works()) {
        for (BeadRecord bead : held.beads(work.id())) {
          for (Clause clause : bead.bead().vi()) {
            occurring.addAll(finder.in(clause.text()));
          }
        }
      }
    }
    return occurring;
  }
}
