package org.songluat.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a source lies: a file, or a document in an archive.
 *
 * @param name what messages and the index call it: a path or an address, and the entry behind it
 * @param file the file on this disk
 * @param entry the document's name in the archive, empty for the file itself
 */
public record SourcePath(String name, Path file, String entry) {
  /** Stands between an archive and what lies in it, as in the addresses of Java and of browsers. */
  public static final String IN = "!/";

  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  public static SourcePath of(Path file) {
    return new SourcePath(file.toString(), file, "");
  }

  /** A path as a person types it, or as the index holds it, perhaps into an archive. */
  public static SourcePath parse(String name) {
    int first = name.indexOf(IN);
    if (first < 0 || isAddress(name) || Files.exists(Path.of(name))) {
      return of(Path.of(name));
    }
    for (int at = first; at >= 0; at = name.indexOf(IN, at + 1)) {
      Path archive = Path.of(name.substring(0, at));
      if (Files.isRegularFile(archive)) {
        return new SourcePath(name, archive, name.substring(at + IN.length()));
      }
    }
    return new SourcePath(
        name, Path.of(name.substring(0, first)), name.substring(first + IN.length()));
  }

  /** Whether a name is the address of a page, not a path. */
  public static boolean isAddress(String name) {
    return ADDRESS.matcher(name).lookingAt();
  }

  /** A document in this archive. */
  public SourcePath inside(String document) {
    return new SourcePath(name + IN + document, file, document);
  }

  /** The archive that a document lies in, or the file itself where it lies in none. */
  public SourcePath archive() {
    int end = name.length() - entry.length() - IN.length();
    return entry.isEmpty() ? this : new SourcePath(name.substring(0, end), file, "");
  }

  /** The same file under the name it was got by. */
  public SourcePath named(String other) {
    return new SourcePath(other, file, entry);
  }
}
