package org.songluat.align.correction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of corrections: {@code corpus/corrections/<work>.tsv}, one a work. */
public record CorrectionFolder(Path folder) {
  private static final String SUFFIX = ".tsv";
  private static final long LARGEST = 16 << 20;

  /** No name that leads out of the folder. */
  private static final Pattern WORK = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");

  /** The works that have a file, in order. */
  public List<String> works() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .filter(work -> WORK.matcher(work).matches())
          .sorted()
          .toList();
    }
  }

  /** What is said of a work; nothing where it has no file. */
  public CorrectionLog read(String work) throws IOException {
    if (!WORK.matcher(work).matches() || Files.notExists(file(work))) {
      return CorrectionLog.EMPTY;
    }
    if (Files.size(file(work)) > LARGEST) {
      return unreadable(work, "must be at most 16 MB");
    }
    try {
      return Lines.read(name(work), text(work));
    } catch (CharacterCodingException e) {
      return unreadable(work, "must be UTF-8. Save it as UTF-8");
    }
  }

  private static CorrectionLog unreadable(String work, String fault) {
    return new CorrectionLog(List.of(), List.of(name(work) + ": " + fault));
  }

  private String text(String work) throws IOException {
    byte[] bytes = Files.readAllBytes(file(work));
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * Adds a line; the file is whole at every time.
   *
   * @throws CorrectionException where a file cannot have the work's name, or is no text
   */
  public void append(String work, Entry entry) throws IOException {
    if (!WORK.matcher(work).matches()) {
      throw new CorrectionException(
          "The id of a work with corrections must have a-z, 0-9 and - only, got '" + work + "'");
    }
    Files.createDirectories(folder);
    Path file = Files.exists(file(work)) ? file(work).toRealPath() : file(work);
    String longer = before(work) + Lines.print(entry);
    Path part = file.resolveSibling("." + work + "-" + UUID.randomUUID() + ".part");
    try {
      Files.writeString(part, longer);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private String before(String work) throws IOException {
    if (Files.notExists(file(work))) {
      return Lines.HEADER;
    }
    if (Files.size(file(work)) > LARGEST / 2) {
      throw new CorrectionException(name(work) + ": is full. Take lines out that are undone");
    }
    try {
      String text = text(work);
      return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    } catch (CharacterCodingException e) {
      throw new CorrectionException(name(work) + ": must be UTF-8. Save it as UTF-8");
    }
  }

  private Path file(String work) {
    return folder.resolve(work + SUFFIX);
  }

  /** What messages call the file of a work. */
  public static String name(String work) {
    return "corrections/" + work + SUFFIX;
  }
}
