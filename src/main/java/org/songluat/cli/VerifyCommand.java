package org.songluat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.cli.print.IngestTalk;
import org.songluat.cli.workplace.Codes;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.IndexOption;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.pipeline.IngestInput;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.verify.Fault;
import org.songluat.pipeline.verify.Repair;
import org.songluat.pipeline.verify.Verifier;
import org.songluat.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an index against its files. */
@Command(
    name = "verify",
    description = {
      "Checks the index: its bytes by their checksums, its works by its own catalogue, and whether"
          + " the files have changed since. Ends with 3 where something is wrong.",
      "--repair builds anew what is broken. The corpus and the corrections in it are never touched."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Workplace workplace;
  @Mixin private final IndexOption index = new IndexOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Folders whose files are to be in the index (default: corpus/ of the SongLuat folder).")
  private @Nullable List<Path> paths;

  @Option(
      names = "--only",
      paramLabel = "vi|en",
      converter = Codes.OfLanguage.class,
      completionCandidates = Codes.OfLanguage.Languages.class,
      description = "The one language that the ingest kept.")
  private @Nullable Language only;

  @Option(names = "--repair", description = "Build anew what is broken, read what has changed.")
  private boolean repair;

  @Option(names = "--json", description = "Print JSON Lines, one object a fault.")
  private boolean json;

  VerifyCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  /** A fault as JSON. */
  record Line(String kind, String place, String message) {}

  @Override
  public Integer call() throws IOException {
    Path folder = workplace.directory().resolve(index.in(workplace));
    List<Fault> faults = faults(folder);
    tell(faults);
    if (!repair || faults.isEmpty()) {
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
    mend(folder, faults);
    List<Fault> left = faults(folder);
    tell(left);
    return left.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** What is read of a broken index would mislead: the rest is checked where the bytes are good. */
  private List<Fault> faults(Path folder) throws IOException {
    List<Fault> faults = new ArrayList<>();
    for (String message : LuceneIndex.check(folder)) {
      faults.add(new Fault(Fault.Kind.STORAGE, folder.toString(), message));
    }
    if (faults.isEmpty()) {
      try (LegalIndex opened = workplace.open(folder)) {
        faults.addAll(Verifier.faults(opened));
        faults.addAll(
            Verifier.faults(
                workplace.ingester(opened).preview(IngestInput.of(files(opened)), options())));
      }
    }
    return faults;
  }

  private void mend(Path folder, List<Fault> faults) throws IOException {
    List<Path> files = roots();
    if (Repair.ofAll(faults)) {
      if (faults.stream().noneMatch(fault -> fault.kind() == Fault.Kind.STORAGE)) {
        try (LegalIndex opened = workplace.open(folder)) {
          files = files(opened);
        }
      }
      workplace
          .console()
          .say(
              "the index is built anew from "
                  + files.stream().map(Path::toString).collect(Collectors.joining(", "))
                  + "; ingest again what came from elsewhere");
      LuceneIndex.rebuild(folder);
    }
    try (LegalIndex opened = workplace.open(folder);
        IngestTalk talk = IngestTalk.of(workplace.console(), false, true)) {
      List<Path> read = new ArrayList<>(new LinkedHashSet<>(files));
      files(opened).stream().filter(file -> !read.contains(file)).forEach(read::add);
      Repair.works(opened, workplace.ingester(opened), faults);
      talk.finish(workplace.ingester(opened).ingest(read, options(), talk));
    }
  }

  private IngestOptions options() {
    return IngestOptions.from(workplace.directory()).keepingOnly(only).pruning(true);
  }

  private List<Path> roots() {
    return paths == null
        ? List.of(workplace.corpus())
        : paths.stream().map(workplace.directory()::resolve).toList();
  }

  /** The folders that are named, and the files that the index has from elsewhere. */
  private List<Path> files(LegalIndex opened) throws IOException {
    List<Path> roots = roots();
    Set<Path> files = new LinkedHashSet<>(roots);
    Repair.files(opened).stream()
        .filter(
            file -> roots.stream().noneMatch(r -> file.startsWith(r.toAbsolutePath().normalize())))
        .forEach(files::add);
    return List.copyOf(files);
  }

  private void tell(List<Fault> faults) throws IOException {
    for (Fault fault : faults) {
      if (json) {
        workplace.console().json(new Line(fault.kind().code(), fault.place(), fault.message()));
      } else {
        workplace
            .console()
            .out()
            .println("%-7s  %s: %s".formatted(fault.kind().code(), fault.place(), fault.message()));
      }
    }
    if (faults.isEmpty() && !json) {
      workplace.console().out().println("nothing is wrong");
    }
  }
}
