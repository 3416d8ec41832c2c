package org.songluat.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.songluat.exchange.form.WholeFile;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;

/**
 * At which look at the index each clause was first seen, by content: what is read again unchanged
 * is not new, and the index may be made anew. Kept beside the watches, since the index is
 * disposable.
 */
final class Contents {
  private static final String LOOK = "look ";
  private static final String HEADER =
      """
      # What songluat watch has seen in the index: a hash for each clause, below the look that saw it first.
      """;

  private final Map<Long, Integer> looks = new HashMap<>();
  private int last;

  /** Nothing where there is no file. */
  static Contents read(Path file) throws IOException {
    Contents contents = new Contents();
    if (Files.exists(file)) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          contents.take(file, ++number, line);
        }
      }
    }
    return contents;
  }

  private void take(Path file, int number, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    try {
      if (line.startsWith(LOOK)) {
        last = Integer.parseInt(line.substring(LOOK.length()));
      } else {
        looks.put(HexFormat.fromHexDigitsToLong(line), last);
      }
    } catch (IllegalArgumentException e) {
      throw new WatchException(
          file.getFileName()
              + ":"
              + number
              + ": must be a look or a hash. Delete the file: what is held then counts as seen");
    }
  }

  void write(Path file) throws IOException {
    Map<Integer, TreeSet<Long>> byLook = new TreeMap<>();
    looks.forEach((key, look) -> byLook.computeIfAbsent(look, l -> new TreeSet<>()).add(key));
    HexFormat hex = HexFormat.of();
    WholeFile.write(
        file,
        out -> {
          out.write(HEADER.getBytes(StandardCharsets.UTF_8));
          for (Map.Entry<Integer, TreeSet<Long>> look : byLook.entrySet()) {
            out.write((LOOK + look.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            for (Long key : look.getValue()) {
              out.write((hex.toHexDigits(key) + "\n").getBytes(StandardCharsets.UTF_8));
            }
          }
        });
  }

  boolean isEmpty() {
    return looks.isEmpty();
  }

  /** The number of the last look that saw something. */
  int last() {
    return last;
  }

  /** Looks at the index; what it had not seen before has the number of this look. */
  void look(LegalIndex index, int atLeast) throws IOException {
    int now = Math.max(last + 1, atLeast);
    for (StoredWork work : index.works()) {
      for (BeadRecord bead : index.beads(work.id())) {
        for (long key : ContentKey.of(bead)) {
          if (looks.putIfAbsent(key, now) == null) {
            last = now;
          }
        }
      }
    }
  }

  /** The beads of a work that have a clause first seen after that look. */
  List<BeadRecord> after(int look, List<BeadRecord> beads) {
    return beads.stream()
        .filter(
            bead -> ContentKey.of(bead).stream().anyMatch(key -> looks.getOrDefault(key, 0) > look))
        .toList();
  }
}
