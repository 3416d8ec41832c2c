package org.songluat.align.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * All that people said of a work's beads, in the order in which they said it.
 *
 * @param faults the lines that are none, each with its number and what is wrong
 */
public record CorrectionLog(List<Entry> entries, List<String> faults) {
  public static final CorrectionLog EMPTY = new CorrectionLog(List.of(), List.of());

  public CorrectionLog {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** The corrections that nobody took back. */
  public List<Entry.Made> active() {
    Set<Integer> undone = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Undone back) {
        undone.add(back.of());
      }
    }
    return made().stream().filter(m -> !undone.contains(m.number())).toList();
  }

  /** All corrections, those that were taken back too. */
  public List<Entry.Made> made() {
    return entries.stream()
        .filter(Entry.Made.class::isInstance)
        .map(Entry.Made.class::cast)
        .toList();
  }

  public CorrectionLog with(Entry entry) {
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(entry);
    return new CorrectionLog(longer, faults);
  }

  /** The number of the next line. */
  public int next() {
    return 1 + entries.stream().mapToInt(e -> e.stamp().number()).max().orElse(0);
  }

  /**
   * Tells whether beads were made by these corrections: changes with what is in force, and not with
   * names and notes. Empty where nothing is.
   */
  public String hash() {
    List<Entry.Made> active = active();
    if (active.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Entry.Made made : active) {
        String line = made.number() + " " + made.correction() + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
