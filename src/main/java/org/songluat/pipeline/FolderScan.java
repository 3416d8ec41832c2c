package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

/**
 * The files below some paths, sorted, each once. Hidden files are passed over, and in the root of a
 * folder what belongs to the corpus but is no text of it. Links are followed; a folder or file that
 * two links reach is taken once, so that loops end.
 */
public final class FolderScan {
  private static final Set<String> NO_TEXTS =
      Set.of(
          "README.md",
          ManualPairs.FILE,
          "glossary.tsv",
          "corrections",
          "watches.tsv",
          "watches.known");

  /** Deeper than any corpus; a bound on what strangers' archives can unfold. */
  private static final int DEEPEST = 64;

  private final List<SourcePath> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FolderScan() {}

  public static FolderScan of(List<Path> paths) throws IOException {
    FolderScan scan = new FolderScan();
    for (Path path : paths) {
      scan.add(path.toAbsolutePath().normalize());
    }
    return scan;
  }

  /** Files, and documents in archives where they were named one by one. */
  public List<SourcePath> files() {
    return files;
  }

  /** The folders that were scanned whole. */
  List<Path> folders() {
    return folders;
  }

  /** What could not be scanned. */
  public List<Problem> problems() {
    return problems;
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addRoot(path);
    } else if (Files.isRegularFile(path)) {
      addOnce(path);
    } else if (isInArchive(path)) {
      files.add(SourcePath.parse(path.toString()));
    } else if (Files.exists(path)) {
      problem(path, "is neither a file nor a folder. Name a regular file");
    } else {
      problem(path, "does not exist. Check the path");
    }
  }

  private static boolean isInArchive(Path path) {
    return Files.notExists(path) && Files.isRegularFile(SourcePath.parse(path.toString()).file());
  }

  private void addRoot(Path root) throws IOException {
    int before = files.size();
    int problemsBefore = problems.size();
    walk(root, root, 0);
    folders.add(root);
    if (files.size() == before && problems.size() == problemsBefore && !reached(root)) {
      problem(root, "holds no file to read. Put texts into it, or name another folder");
    }
  }

  /** Whether files below the folder were taken already, through another path of this scan. */
  private boolean reached(Path root) {
    return files.stream().anyMatch(f -> f.file().startsWith(root))
        || folders.stream().anyMatch(f -> !f.equals(root) && root.startsWith(f));
  }

  private void walk(Path root, Path folder, int depth) throws IOException {
    if (depth > DEEPEST) {
      problem(folder, "lies more than " + DEEPEST + " folders deep. Move it up");
    } else if (seen.add(folder.toRealPath())) {
      for (Path child : children(folder)) {
        visit(root, child, depth);
      }
    }
  }

  private void visit(Path root, Path child, int depth) throws IOException {
    boolean inRoot = root.equals(child.getParent());
    if (Files.isHidden(child) || (inRoot && NO_TEXTS.contains(child.getFileName().toString()))) {
      return;
    }
    if (Files.isDirectory(child)) {
      walk(root, child, depth + 1);
    } else if (Files.isRegularFile(child)) {
      addOnce(child);
    }
  }

  private List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      problem(folder, "cannot be listed (" + reason(e) + "). Check its permissions");
      return List.of();
    }
  }

  private void addOnce(Path file) throws IOException {
    if (seen.add(file.toRealPath())) {
      files.add(SourcePath.of(file));
    }
  }

  private void problem(Path path, String error) {
    problems.add(new Problem(path.toString(), error));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "gone";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "access denied" : reason;
  }
}
