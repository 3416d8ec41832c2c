package org.songluat.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Block;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class SourceBuilderTest {
  private final SourceBuilder builder = new SourceBuilder("a", new ReadLimits(100, 8, 12));

  @Test
  void whatWasRecognisedIsUnicodeWhateverItLooksLike() {
    String printed = "§iÒu 5. NghÜa vô cña ng­êi sö dông ®Êt vµ quyÒn lîi";
    SourceBuilder layer = new SourceBuilder("file", ReadLimits.DEFAULT);
    layer.block(printed, Block.Kind.PARAGRAPH, 1, false);
    assertTrue(layer.build().text().startsWith("Điều 5."));
    SourceBuilder picture = new SourceBuilder("file", ReadLimits.DEFAULT);
    picture.recognised(1);
    picture.block(printed, Block.Kind.PARAGRAPH, 1, false);
    assertEquals(printed, picture.build().text());
  }

  @Test
  void aBlockIsTheRunWithoutTheSpacesAtItsEnds() {
    builder.block(" Một\u00A0", Block.Kind.CELL, 2, true);
    SourceText source = builder.build();
    assertEquals(" Một\u00A0", source.text());
    assertEquals(List.of(new Block(new Span(1, 4), Block.Kind.CELL, 2, true)), source.blocks());
  }

  @Test
  void offsetsAreThoseOfTheNormalisedText() {
    builder.block("e\u0302\u0301", Block.Kind.LINE, 0, false);
    builder.gap("\n");
    builder.block("o\u031B", Block.Kind.LINE, 0, false);
    assertEquals(List.of(Block.line(0, 1, 0), Block.line(2, 3, 0)), builder.build().blocks());
  }

  @Test
  void aBlankRunIsTextAndNoBlock() {
    builder.block(" \u200B", Block.Kind.LINE, 0, false);
    assertTrue(builder.isEmpty());
    builder.block("x", Block.Kind.LINE, 0, false);
    assertFalse(builder.isEmpty());
    assertEquals(" \u200Bx", builder.build().text());
  }

  @Test
  void theTitleIsNormalisedToo() {
    builder.title(" Lua\u0323\u0302t\n");
    builder.block("x", Block.Kind.LINE, 0, false);
    assertEquals("Luật", builder.build().title());
  }

  @Test
  void aRunAndATextAreCountedInCharactersOfNfc() {
    builder.block("e\u0302\u0301".repeat(8), Block.Kind.LINE, 0, false);
    assertEquals(
        "a: a line may have at most 8 characters, number 2 has 9; break it into lines",
        assertThrows(
                UnreadableSourceException.class,
                () -> builder.block("123456789", Block.Kind.LINE, 0, false))
            .getMessage());
  }

  @Test
  void aTextThatWillBeTooLongIsRefusedBeforeItIsHeld() {
    builder.checkText(12);
    assertEquals(
        "a: a text may have at most 12 characters, this one has more; cut it into smaller files",
        assertThrows(UnreadableSourceException.class, () -> builder.checkText(13)).getMessage());
  }
}
