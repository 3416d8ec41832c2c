package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songluat.ingest.Sources;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.SourceText;

/** A page to print on: every letter is half an em wide, a space a quarter. */
final class Sheet {
  static final double SIZE = 12;

  private static final double LETTER = 0.5;
  private static final double SPACE = 0.25;
  private static final double LEADING = 15;

  private final int number;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private double size = SIZE;

  Sheet(int number) {
    this.number = number;
  }

  static Sheet page() {
    return new Sheet(1);
  }

  Sheet size(double points) {
    size = points;
    return this;
  }

  Sheet print(double left, double baseline, String text) {
    pieces.add(piece(left, baseline, size, text));
    return this;
  }

  /** Lines below each other. */
  Sheet lines(double left, double baseline, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      print(left, baseline + LEADING * i, lines[i]);
    }
    return this;
  }

  Sheet rule(double left, double top, double right, double bottom) {
    rules.add(new Rule(left, top, right, bottom));
    return this;
  }

  /** A table's rules at these places. */
  Sheet grid(double[] across, double[] down) {
    for (double x : across) {
      rule(x, down[0], x, down[down.length - 1]);
    }
    for (double y : down) {
      rule(across[0], y, across[across.length - 1], y);
    }
    return this;
  }

  PageContent content() {
    return new PageContent(number, 595, 842, pieces, rules, List.of(), false);
  }

  static Piece piece(double left, double baseline, double size, String text) {
    List<Word> words = new ArrayList<>();
    double at = left;
    for (String word : text.split(" ")) {
      double right = at + LETTER * size * word.length();
      words.add(Word.of(word, at, right));
      at = right + SPACE * size;
    }
    return new Piece(words, baseline, size);
  }

  static SourceText read(Sheet... sheets) {
    SourceBuilder into = new SourceBuilder("file", ReadLimits.DEFAULT);
    PageLayout.write(Arrays.stream(sheets).map(Sheet::content).toList(), into);
    SourceText source = into.build();
    Sources.assertWhole(source);
    return source;
  }

  static List<String> blocks(Sheet... sheets) {
    return Sources.blocks(read(sheets));
  }
}
