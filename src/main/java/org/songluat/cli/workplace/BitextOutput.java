package org.songluat.cli.workplace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bitext;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Exporter;
import org.songluat.exchange.form.WholeFile;
import org.songluat.ingest.source.SourcePath;
import picocli.CommandLine.Option;

/** The options that say in which format a bitext is written, and where to. */
public final class BitextOutput {
  @Option(
      names = "--format",
      converter = Codes.OfFormat.class,
      completionCandidates = Codes.OfFormat.Formats.class,
      description = "${COMPLETION-CANDIDATES} (default: what FILE ends in, else tsv).")
  private @Nullable ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there, not to standard output.")
  private @Nullable Path output;

  public ExportFormat format() {
    if (format != null) {
      return format;
    }
    String name = output == null ? "" : output.toString();
    return ExportFormat.ofFile(name).orElse(ExportFormat.TSV);
  }

  /** Refuses before anything is done what could not be written in the end. */
  public void check(Workplace workplace, List<String> read) throws IOException {
    if (output != null) {
      checkFile(workplace, output, read);
    } else if (workplace.console().screen() && !format().isText()) {
      throw CommandException.usage(
          format().code() + " must not go to a terminal. Name a file with --output");
    }
  }

  static void checkFile(Workplace workplace, Path named, List<String> read) throws IOException {
    Path file = workplace.directory().resolve(named).toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw CommandException.usage(
          "--output must name a file in a folder that exists, got " + named);
    }
    for (String name : read) {
      if (!SourcePath.isAddress(name) && Files.exists(file) && same(workplace, file, name)) {
        throw CommandException.usage(
            "--output must not be a file that is read, got %s. Name another".formatted(named));
      }
    }
  }

  private static boolean same(Workplace workplace, Path file, String name) throws IOException {
    Path read = SourcePath.parse(workplace.directory().resolve(name).toString()).file();
    return Files.exists(read) && Files.isSameFile(file, read);
  }

  /** A bitext that is in no index. */
  public void write(Workplace workplace, Bitext bitext) throws IOException {
    write(workplace, bitext, workplace.exporter());
  }

  public void write(Workplace workplace, Bitext bitext, Exporter exporter) throws IOException {
    write(workplace, out -> exporter.write(bitext, format(), out));
  }

  /** Whatever is to stand there. */
  public void write(Workplace workplace, WholeFile.Content content) throws IOException {
    if (output == null) {
      print(workplace, content);
    } else {
      WholeFile.write(workplace.directory().resolve(output), content);
    }
  }

  /** A print stream keeps silent where the disk is full or the reader gone. */
  private static void print(Workplace workplace, WholeFile.Content content) throws IOException {
    PrintStream out = workplace.console().out();
    content.write(out);
    if (out.checkError()) {
      throw CommandException.failed(
          "standard output was closed or full before the end was written");
    }
  }

  /** The folder that files are to be written into, outside of those that are read. */
  public Path folder(Workplace workplace, List<Path> read) {
    if (output == null) {
      throw CommandException.usage("--output must name a folder where folders are aligned");
    }
    Path folder = workplace.directory().resolve(output).toAbsolutePath().normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandException.usage(
          "--output must name a folder where folders are aligned, got the file " + output);
    }
    for (Path root : read) {
      if (folder.startsWith(root.toAbsolutePath().normalize())) {
        throw CommandException.usage(
            "--output must lie outside the folders that are read, got %s in %s"
                .formatted(output, root));
      }
    }
    return folder;
  }
}
