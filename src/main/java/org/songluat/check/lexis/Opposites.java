package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Terms of opposite sense, which a slip of the pen confuses. */
final class Opposites {
  private static final String FILE = "/check/opposites.tsv";

  private final List<Pair> pairs = new ArrayList<>();

  /** A term and its opposite. */
  private record Pair(String vi, Set<String> en, String viOpposite, Set<String> enOpposite) {
    Pair turned() {
      return new Pair(viOpposite, enOpposite, vi, en);
    }
  }

  /** A term whose opposite stands in its place. */
  record Swap(Hit vi, Word en) {}

  Opposites() {
    for (String line : Lines.of(FILE)) {
      String[] cells = line.split("\t");
      pairs.add(new Pair(key(cells[0]), words(cells[1]), key(cells[2]), words(cells[3])));
      pairs.add(pairs.getLast().turned());
    }
  }

  private static String key(String term) {
    return String.join(" ", SideWords.plain(term));
  }

  private static Set<String> words(String cell) {
    return Set.copyOf(Arrays.asList(cell.split(" ")));
  }

  List<Swap> in(Reading reading) {
    List<Swap> swaps = new ArrayList<>();
    for (Pair pair : pairs) {
      Optional<Hit> stands = hit(reading, pair.vi);
      if (stands.isPresent() && hit(reading, pair.viOpposite).isEmpty()) {
        Optional<Word> opposite = word(reading, pair.enOpposite);
        if (opposite.isPresent() && word(reading, pair.en).isEmpty()) {
          swaps.add(new Swap(stands.get(), opposite.get()));
        }
      }
    }
    return swaps;
  }

  private static Optional<Hit> hit(Reading reading, String key) {
    return reading.hits().stream()
        .filter(hit -> !hit.rendered() && hit.term().key().equals(key))
        .filter(hit -> reading.hits().stream().noneMatch(other -> within(hit, other)))
        .findFirst();
  }

  /** "tăng" of "giá trị gia tăng" raises nothing. */
  private static boolean within(Hit hit, Hit other) {
    return other.length() > hit.length()
        && other.start() <= hit.start()
        && hit.end() <= other.end()
        && other.place() >= 0;
  }

  private static Optional<Word> word(Reading reading, Set<String> words) {
    return reading.en().words().stream().filter(word -> words.contains(word.text())).findFirst();
  }
}
