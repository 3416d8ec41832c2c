package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.songluat.text.Span;

class PieceTest {
  private static List<Piece> cut(String text, Span... highlights) {
    return Piece.cut(text, new Span(0, text.length()), List.of(highlights));
  }

  @Test
  void aTextIsCutAtItsHighlights() {
    assertEquals(
        List.of(
            new Piece("vốn ", false),
            new Piece("đầu tư", true),
            new Piece(" mạo ", false),
            new Piece("hiểm", true)),
        cut("vốn đầu tư mạo hiểm", new Span(4, 10), new Span(15, 19)));
  }

  @Test
  void whatAnswersTheOtherSideIsAPieceToo() {
    assertEquals(
        List.of(
            new Piece("The ", false),
            new Piece("library", false, true),
            new Piece(" is ", false),
            new Piece("open", true)),
        Piece.cut(
            "The library is open",
            new Span(0, 19),
            List.of(new Span(15, 19)),
            List.of(new Span(4, 11))));
  }

  @Test
  void aTextWithoutHighlightsIsOnePiece() {
    assertEquals(List.of(new Piece("vốn", false)), cut("vốn"));
    assertEquals(List.of(), cut(""));
  }

  @Test
  void onlyTheStretchAskedForIsCut() {
    assertEquals(
        List.of(new Piece("b", true), new Piece("c", false)),
        Piece.cut("abcd", new Span(1, 3), List.of(new Span(0, 2), new Span(3, 4))));
  }

  @Property
  void thePiecesAreTheTextAgain(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(max = 20) int length) {
    int from = Math.min(start, text.length());
    int to = Math.min(from + length, text.length());
    assertEquals(
        text,
        cut(text, new Span(from, to)).stream().map(Piece::text).collect(Collectors.joining()));
  }
}
