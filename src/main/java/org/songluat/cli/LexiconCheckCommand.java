package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.GlossaryCheck;
import org.songluat.align.lexicon.TermFinder;
import org.songluat.check.Checker;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.lexis.TermSource;
import org.songluat.check.lexis.TermSurvey;
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

  @Option(
      names = "--varied",
      description =
          "Also tell the terms that the works of the index render in several ways: how often, in"
              + " how many works, and one place of each.")
  private boolean varied;

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
    if (varied) {
      survey(index.in(workplace)).forEach(this::tell);
    }
    int terms = workplace.glossary().terms().size();
    String faulty = found + (found == 1 ? " fault" : " faults");
    workplace.console().say(terms + " pairs, " + faulty);
    return found > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /** How the works of the index render the terms that they render in several ways. */
  private List<TermSurvey.Varied> survey(Path folder) throws IOException {
    TermSurvey survey =
        new TermSurvey(
            new TermSource(() -> new TermBank(workplace.glossary(), LearnedPhrases.EMPTY)));
    Checker reader = new Checker(List.of(survey));
    try (LegalIndex held = workplace.openFilled(folder)) {
      for (StoredWork work : held.works()) {
        List<Bead> beads = held.beads(work.id()).stream().map(BeadRecord::bead).toList();
        reader.check(new Bitext(work.work(), beads));
      }
    }
    return survey.varied();
  }

  private void tell(TermSurvey.Varied term) {
    PrintStream out = workplace.console().out();
    out.println(term.vi() + ": " + term.uses().size() + " renderings, " + term.count() + " times");
    for (TermSurvey.Use use : term.uses()) {
      String works = use.works() == 1 ? "1 work" : use.works() + " works";
      out.println(
          "    %d  %s  (%s, first %s)".formatted(use.count(), use.en(), works, use.place()));
    }
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
