package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.RelatedWorks;
import org.songluat.index.relation.Shelf;
import org.songluat.web.api.RelationsAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a work and others refer to each other. */
@Command(
    name = "relations",
    description =
        "Prints the works that a work is based on, amends, repeals or cites, and those"
            + " that do so with it.")
final class RelationsCommand implements Callable<Integer> {
  private static final int MOST = 500;
  private static final Map<String, String> HEADINGS =
      Map.of(
          "legalBasis", "Based on",
          "amends", "Amends",
          "repeals", "Repeals",
          "replaces", "Replaces",
          "cites", "Cites",
          "basisOf", "Basis of",
          "amendedBy", "Amended by",
          "repealedBy", "Repealed by",
          "replacedBy", "Replaced by",
          "citedBy", "Cited by");

  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "WORK", description = "The work's id or number.")
  private String name = "";

  @Option(names = "--json", description = "Print JSON, as the API answers.")
  private boolean json;

  @Mixin private IndexOption folder = new IndexOption();

  RelationsCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException {
    try (LegalIndex index = workplace.openFilled(folder.in(workplace))) {
      StoredWork work = workplace.work(index, name);
      RelatedWorks related = new RelatedWorks(index, new Shelf(index));
      RelationsAnswer answer =
          RelationsAnswer.of(work.id(), related.of(work, MOST), related.to(work, MOST));
      if (json) {
        workplace.console().json(answer);
      } else {
        print(answer, workplace.console().out());
      }
      return ExitCode.DONE;
    }
  }

  private static void print(RelationsAnswer answer, PrintStream out) {
    answer
        .relations()
        .forEach((kind, others) -> {
          if (!others.isEmpty()) {
            int total = answer.totals().getOrDefault(kind, 0);
            out.println(HEADINGS.get(kind) + " (" + total + "):");
            others.forEach(other -> out.println("  " + line(other)));
            if (total > others.size()) {
              out.println("  … and " + (total - others.size()) + " more");
            }
          }
        });
    if (answer.totals().values().stream().allMatch(total -> total == 0)) {
      out.println("No relations are known.");
    }
  }

  private static String line(RelationsAnswer.Other other) {
    String number = other.number() == null ? "" : other.number() + "  ";
    String held = other.held() ? "" : "  (not held)";
    String places = other.count() == 1 ? "1 place" : other.count() + " places";
    return number + spaced(other.title()) + "  " + places + held;
  }

  private static String spaced(@Nullable String title) {
    return title == null ? "" : title.replaceAll("\\s+", " ");
  }
}
