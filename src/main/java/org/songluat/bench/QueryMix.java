package org.songluat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.songluat.index.BeadRecord;
import org.songluat.text.Vietnamese;

/** Queries to ask: those of a file, or drawn from the works themselves. */
public final class QueryMix {
  private static final int KINDS = 4;

  private QueryMix() {}

  /**
   * The queries of a file, a line each: the query alone, or its kind, a tab, the query, and what
   * may follow behind another tab.
   */
  public static List<String> of(List<String> lines) {
    List<String> queries = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      String query = (cells.length > 1 ? cells[1] : cells[0]).strip();
      if (!query.isEmpty()) {
        queries.add(query);
      }
    }
    return queries;
  }

  /**
   * So many queries, the same for the same works: words in a row with accents and without, pairs of
   * syllables, phrases in quotes, a quarter each.
   */
  public static List<String> drawn(List<Prepared> works, int count, long seed) {
    Random random = new Random(seed);
    List<String> queries = new ArrayList<>();
    for (int tries = 0; queries.size() < count && tries < 20 * count; tries++) {
      List<BeadRecord> beads = works.get(random.nextInt(works.size())).beads();
      BeadRecord bead = beads.get(random.nextInt(beads.size()));
      String text =
          (bead.bead().vi().isEmpty() ? bead.bead().en() : bead.bead().vi()).getFirst().text();
      List<String> words = words(text);
      int kind = queries.size() % KINDS;
      int length = kind == 2 ? 2 : 2 + random.nextInt(kind == 3 ? 3 : 5);
      if (words.size() > length) {
        int start = random.nextInt(words.size() - length);
        String row = String.join(" ", words.subList(start, start + length));
        queries.add(
            switch (kind) {
              case 1 -> Vietnamese.fold(row);
              case 3 -> '"' + row + '"';
              default -> row;
            });
      }
    }
    return queries;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
