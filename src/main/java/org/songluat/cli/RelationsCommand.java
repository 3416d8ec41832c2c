package org.songluat.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.songluat.index.LegalIndex;
import org.songluat.index.RelatedWorks;
import org.songluat.index.Shelf;
import org.songluat.index.StoredWork;
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
      RelationsAnswer answer = RelationsAnswer.of(work.id(), related.of(work), related.to(work));
      if (json) {
        workplace.console().json(answer);
      } else {
        print(answer.relations(), workplace.console().out());
      }
      return ErrorMapping.DONE;
    }
  }

  private static void print(Map<String, List<RelationsAnswer.Other>> relations, PrintStream out) {
    relations.forEach((kind, others) -> {
      if (!others.isEmpty()) {
        out.println(kind);
        others.forEach(other -> out.println("  " + line(other)));
      }
    });
  }

  private static String line(RelationsAnswer.Other other) {
    String number = other.number() == null ? "" : other.number() + "  ";
    String held = other.held() ? "" : "  (not held)";
    String places = other.count() == 1 ? "1 place" : other.count() + " places";
    return number + other.title() + "  " + places + held;
  }
}
