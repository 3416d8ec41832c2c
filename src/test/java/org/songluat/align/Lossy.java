package org.songluat.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.songluat.align.HandAligned.Row;
import org.songluat.text.Language;
import org.songluat.text.Sentences;

/** Makes harder cases of texts that are aligned by hand. */
final class Lossy {
  private Lossy() {}

  /** The text with a share of the English lines gone, in so many blocks. */
  static HandAligned without(HandAligned text, double share, int blocks, Random random) {
    int lines = text.en().size();
    int length = (int) (share * lines / blocks);
    TreeSet<Integer> gone = new TreeSet<>();
    for (int k = 0; k < blocks; k++) {
      int from = k * lines / blocks;
      int start = from + random.nextInt(Math.max(1, lines / blocks - length));
      IntStream.range(start, Math.min(lines, start + length)).forEach(gone::add);
    }
    List<Row> beads =
        text.beads().stream()
            .map(row -> new Row(row.vi(), left(row.en(), gone)))
            .flatMap(row -> row.single().stream())
            .toList();
    List<String> en =
        IntStream.range(0, lines).filter(i -> !gone.contains(i)).mapToObj(text.en()::get).toList();
    return new HandAligned(text.name(), text.vi(), en, beads);
  }

  /** What is left of the lines, numbered anew. */
  private static List<Integer> left(List<Integer> lines, TreeSet<Integer> gone) {
    return lines.stream()
        .filter(i -> !gone.contains(i))
        .map(i -> i - gone.headSet(i).size())
        .toList();
  }

  /** Two texts in paragraphs, and the beads of their sentences, both texts of each. */
  record Paragraphs(List<String> vi, List<String> en, List<List<List<String>>> beads) {}

  /**
   * The text with its beads joined to paragraphs of three to six Vietnamese lines; without those in
   * which lines are no sentences, so that it is the aligning that is measured.
   */
  static Paragraphs paragraphs(HandAligned text, Random random) {
    Paragraphs paragraphs = new Paragraphs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Row> open = new ArrayList<>();
    int wanted = 3 + random.nextInt(4);
    for (Row row : text.beads()) {
      open.add(row);
      if (lines(text.vi(), open, Row::vi).size() >= wanted
          && !lines(text.en(), open, Row::en).isEmpty()) {
        close(text, open, paragraphs);
        wanted = 3 + random.nextInt(4);
      }
    }
    return paragraphs;
  }

  private static List<String> lines(
      List<String> lines, List<Row> rows, Function<Row, List<Integer>> side) {
    return rows.stream().flatMap(row -> side.apply(row).stream()).map(lines::get).toList();
  }

  private static void close(HandAligned text, List<Row> open, Paragraphs paragraphs) {
    List<String> vi = lines(text.vi(), open, Row::vi);
    List<String> en = lines(text.en(), open, Row::en);
    if (sentences(vi, Language.VI) && sentences(en, Language.EN)) {
      paragraphs.vi().add(String.join(" ", vi));
      paragraphs.en().add(String.join(" ", en));
      for (Row row : open) {
        List<Row> one = List.of(row);
        paragraphs
            .beads()
            .add(List.of(lines(text.vi(), one, Row::vi), lines(text.en(), one, Row::en)));
      }
    }
    open.clear();
  }

  private static boolean sentences(List<String> lines, Language language) {
    String joined = String.join(" ", lines);
    List<String> split =
        Sentences.split(joined, language).stream().map(span -> span.of(joined).strip()).toList();
    return split.equals(lines.stream().map(String::strip).toList());
  }
}
