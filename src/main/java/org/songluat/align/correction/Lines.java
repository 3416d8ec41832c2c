package org.songluat.align.correction;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.text.Vietnamese;

/**
 * Reads and prints the lines of a file of corrections: number, when, who, action, Vietnamese keys,
 * English keys, how the clauses begin, note, with tabs between them. Keys of a group stand with
 * spaces between them, groups with {@code |}.
 */
final class Lines {
  static final String HEADER =
      """
      # What people said of the beads of this work. A line is never changed: what is taken back gets a line "undo N".
      # Columns: number, when, who, action, Vietnamese clauses (place#hash of the text), English clauses, how the Vietnamese begin, how the English begin, note.
      # no\twhen\twho\taction\tvi\ten\tvi_text\ten_text\tnote
      """;

  private static final int COLUMNS = 9;
  private static final int LONGEST_LINE = 100_000;
  private static final int MOST_LINES = 100_000;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*( .*)?");
  private static final String UNDO = "undo ";

  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  /** A line is not one; the message says why. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }

  private Lines(String name) {
    this.name = name;
  }

  /** All that can be read of the text; what cannot is a fault with the number of its line. */
  static CorrectionLog read(String name, String text) {
    Lines lines = new Lines(name);
    int at = 0;
    for (String line : text.split("\\R", -1)) {
      at++;
      if (at > MOST_LINES) {
        lines.fault(at, "a file may have at most " + MOST_LINES + " lines");
        break;
      }
      lines.line(at, at == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
    }
    return new CorrectionLog(lines.entries, lines.faults);
  }

  private void line(int at, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    try {
      entries.add(entry(line));
    } catch (Fault e) {
      fault(at, e.getMessage());
    }
  }

  private void fault(int at, String message) {
    faults.add(name + ":" + at + ": " + message);
  }

  private Entry entry(String line) throws Fault {
    check(line.length() <= LONGEST_LINE, "a line may have at most " + LONGEST_LINE + " characters");
    String[] cells = Vietnamese.nfc(line).split("\t", -1);
    check(cells.length >= 6, "a line must have number, when, who, action and keys, with tabs");
    String[] all = Arrays.copyOf(cells, COLUMNS);
    for (int i = 0; i < all.length; i++) {
      all[i] = all[i] == null ? "" : all[i].strip();
    }
    Stamp stamp = stamp(all);
    String action = all[3];
    check(ACTION.matcher(action).matches(), "the action must be a word, got '" + action + "'");
    if (action.startsWith(UNDO)) {
      return new Entry.Undone(stamp, number(action.substring(UNDO.length())), all[8]);
    }
    Optional<Action> known = Action.of(action);
    return known.isEmpty() ? new Entry.Other(stamp, action, all[8]) : made(stamp, known.get(), all);
  }

  private Stamp stamp(String[] cells) throws Fault {
    int number = number(cells[0]);
    check(numbers.add(number), "a number must stand once, got " + number + " again");
    try {
      return new Stamp(number, Instant.parse(cells[1]), cells[2]);
    } catch (DateTimeException e) {
      throw new Fault("the time must be like 2026-05-31T08:00:00Z, got '" + cells[1] + "'");
    }
  }

  private static Entry made(Stamp stamp, Action action, String[] cells) throws Fault {
    String[] vi = cells[4].split("\\|", -1);
    String[] en = cells[5].split("\\|", -1);
    check(vi.length == en.length, "both languages must have as many groups");
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < vi.length; i++) {
      groups.add(group(keys(vi[i]), keys(en[i])));
    }
    return new Entry.Made(stamp, new Correction(action, groups), cells[6], cells[7], cells[8]);
  }

  private static Group group(List<ClauseKey> vi, List<ClauseKey> en) throws Fault {
    check(!vi.isEmpty() || !en.isEmpty(), "a group must have a clause");
    int most = Math.max(vi.size(), en.size());
    check(most <= Group.MOST, "a group must have at most " + Group.MOST + " clauses a language");
    return new Group(vi, en);
  }

  private static List<ClauseKey> keys(String cell) throws Fault {
    List<ClauseKey> keys = new ArrayList<>();
    for (String printed : cell.strip().split(" +")) {
      if (!printed.isEmpty()) {
        keys.add(
            ClauseKey.parse(printed)
                .orElseThrow(() ->
                    new Fault("a key must be a place, # and 16 digits, got '" + printed + "'")));
      }
    }
    return keys;
  }

  private static int number(String cell) throws Fault {
    check(NUMBER.matcher(cell).matches(), "a number must be 1 or more, got '" + cell + "'");
    return Integer.parseInt(cell);
  }

  private static void check(boolean holds, String rule) throws Fault {
    if (!holds) {
      throw new Fault(rule);
    }
  }

  /** The line of an entry, its end included. */
  static String print(Entry entry) {
    Stamp stamp = entry.stamp();
    String head = stamp.number() + "\t" + stamp.when() + "\t" + stamp.who() + "\t";
    return head
        + switch (entry) {
          case Entry.Made made -> print(made);
          case Entry.Undone back -> UNDO + back.of() + "\t\t\t\t\t" + back.note();
          case Entry.Other other -> other.action() + "\t\t\t\t\t" + other.note();
        }
        + "\n";
  }

  private static String print(Entry.Made made) {
    List<Group> groups = made.correction().groups();
    return String.join(
        "\t",
        made.correction().action().code(),
        groups.stream().map(g -> print(g.vi())).collect(Collectors.joining(" | ")),
        groups.stream().map(g -> print(g.en())).collect(Collectors.joining(" | ")),
        made.vi(),
        made.en(),
        made.note());
  }

  private static String print(List<ClauseKey> keys) {
    return keys.stream().map(ClauseKey::toString).collect(Collectors.joining(" "));
  }
}
