package org.songluat.watch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songluat.exchange.form.WholeFile;
import org.songluat.search.SearchRequest;
import org.songluat.text.Vietnamese;

/** The watches as people write them down: {@code corpus/watches.tsv}, one a line. */
record WatchFile(Path file) {
  static final int MOST = 1000;
  private static final long LARGEST = 8 << 20;
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,59}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final String HEADER =
      """
      # Queries whose news songluat watch run tells: name, when it was added, the look at the index up to which it was told, query.
      """;

  /** None where there is no file. */
  List<Watch> read() throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    if (Files.size(file) > LARGEST) {
      throw new WatchException(name() + ": must be at most 8 MB");
    }
    List<Watch> watches = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      String shown = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!shown.isBlank() && !shown.startsWith("#")) {
        watches.add(watch(number, Vietnamese.nfc(shown)));
      }
    }
    return List.copyOf(watches);
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new WatchException(name() + ": must be UTF-8. Save it as UTF-8");
    }
  }

  private Watch watch(int number, String line) {
    String[] cells = line.split("\t", -1);
    boolean shaped =
        cells.length == 4
            && NAME.matcher(cells[0]).matches()
            && COUNT.matcher(cells[2]).matches()
            && !cells[3].isBlank()
            && cells[3].length() <= SearchRequest.MAX_QUERY;
    if (!shaped) {
      throw fault(number);
    }
    try {
      return new Watch(cells[0], Instant.parse(cells[1]), Integer.parseInt(cells[2]), cells[3]);
    } catch (DateTimeException e) {
      throw fault(number);
    }
  }

  private WatchException fault(int number) {
    return new WatchException(
        name()
            + ":"
            + number
            + ": a line must be name, time, count and query with tabs between them");
  }

  /** The file is whole at every time. */
  void write(List<Watch> watches) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (Watch watch : watches) {
      text.append(watch.name()).append('\t').append(watch.added()).append('\t');
      text.append(watch.told()).append('\t').append(watch.query()).append('\n');
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new WatchException(
          "A watch's name must be 1 to 60 letters, digits, blanks, dots and hyphens, got '"
              + (name.length() <= 60 ? name : name.substring(0, 60) + "…")
              + "'");
    }
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
