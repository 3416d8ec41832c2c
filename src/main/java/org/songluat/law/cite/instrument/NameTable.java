package org.songluat.law.cite.instrument;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.text.Vietnamese;

/**
 * The names of laws, codes and ordinances, word by word, in Vietnamese and as English texts call
 * them: a table beside the program, {@code law/names.tsv}. A name in lower case has no other end
 * than the one that is known.
 */
public final class NameTable {
  private static final String CODE = "Bộ luật ";
  private static final int MOST_WORDS = 30;

  private final Node vietnamese = new Node();
  private final Node english = new Node();

  /**
   * A name that was found.
   *
   * @param key the same for all names of one instrument in both languages
   * @param code whether it is of a code, not of a law or an ordinance
   */
  public record Known(String key, boolean code, int end) {}

  /** The names that begin alike. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable String key;
    private boolean code;
  }

  /** Reads the table that the program carries. */
  public static NameTable standard() {
    try (InputStream in = NameTable.class.getResourceAsStream("/law/names.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file law/names.tsv");
      }
      NameTable table = new NameTable();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    boolean code = cells[0].startsWith(CODE);
    String name = code ? cells[0].substring(CODE.length()) : cells[0];
    String key = key(name);
    put(vietnamese, words(name), key, code);
    for (String names : List.of(cells).subList(1, cells.length)) {
      for (String one : names.split(";")) {
        put(english, words(one).stream().map(NameTable::singular).toList(), key, code);
      }
    }
  }

  /** Translators write "Law on Enterprise" and "Law on Enterprises". */
  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static void put(Node root, List<String> words, String key, boolean code) {
    Node node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (node.key == null) {
      node.key = key;
      node.code = code;
    }
  }

  private static List<String> words(String name) {
    return List.of(Vietnamese.placeTones(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
        .stream()
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .toList();
  }

  /** A name as it is compared: folded words in lower case. */
  public static String key(String name) {
    return Vietnamese.fold(String.join(" ", words(name)));
  }

  /** The longest known Vietnamese name that starts here, or null. */
  public @Nullable Known vietnamese(CitationText text, int start) {
    return longest(vietnamese, text, start, Vietnamese::placeTones);
  }

  /** The longest known English name that starts here, or null. */
  public @Nullable Known english(CitationText text, int start) {
    return longest(english, text, start, NameTable::singular);
  }

  private static @Nullable Known longest(
      Node root, CitationText text, int start, UnaryOperator<String> spelling) {
    Node node = root;
    Known best = null;
    int i = start;
    for (int n = 0; n < MOST_WORDS; n++) {
      int end = text.run(i);
      String word = spelling.apply(text.lower(i, end));
      if (!word.equals("the") || n == 0) {
        node = node.next.get(word);
        if (node == null) {
          return best;
        }
        best = node.key == null ? best : new Known(node.key, node.code, end);
      }
      i = text.nextWord(end);
      if (i < 0) {
        return best;
      }
    }
    return best;
  }
}
