package org.songluat.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.structure.Sources;
import org.songluat.text.Block;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class ReflowTest {
  private static List<String> paragraphs(String... lines) {
    return Reflow.paragraphs(Sources.lines(lines)).stream().map(Paragraph::text).toList();
  }

  @Test
  void wrappedLinesBecomeParagraphsEvenWithBlankLinesBetween() {
    assertEquals(
        List.of(
            "Thư viện mở cửa cho mọi người trong xã, không kể tuổi tác và nghề nghiệp của họ.",
            "Sách được mượn trong hai tuần và có thể mượn thêm hai tuần nữa nếu chưa có ai hỏi mượn"
                + " sách đó."),
        paragraphs(
            "Thư viện mở cửa cho mọi người trong xã, không kể",
            "",
            "tuổi tác và nghề nghiệp của họ.",
            "",
            "Sách được mượn trong hai tuần và có thể mượn thêm",
            "",
            "hai tuần nữa nếu chưa có ai hỏi mượn sách đó."));
  }

  @Test
  void aSentenceThatEndsWithItsLineDoesNotEndTheParagraph() {
    assertEquals(
        List.of(
            "The library opens for all who live here and work here. Books may be kept for two weeks"
                + " and then for two more weeks if nobody asks.",
            "Children come first."),
        paragraphs(
            "The library opens for all who live here and work",
            "here. Books may be kept for two weeks and then",
            "for two more weeks if nobody asks.",
            "Children come first."));
  }

  @Test
  void labelsBeginParagraphs() {
    assertEquals(
        List.of(
            "- Thư viện mở cửa cho mọi người trong xã, không kể tuổi tác và nghề nghiệp",
            "- Sách được mượn trong hai tuần và có thể mượn thêm hai tuần nữa"),
        paragraphs(
            "- Thư viện mở cửa cho mọi người trong xã, không",
            "kể tuổi tác và nghề nghiệp",
            "- Sách được mượn trong hai tuần và có thể mượn",
            "thêm hai tuần nữa"));
  }

  @Test
  void aHyphenAtTheLinesEndBindsACompound() {
    assertEquals("phát triển kinh tế-xã hội", Reflow.join("phát triển kinh tế-", "xã hội"));
  }

  @Test
  void wholeParagraphsInLinesStayApart() {
    List<String> lines =
        List.of(
            "Điều 1. Phạm vi",
            "Luật này quy định về thư viện.",
            "Điều 2. Đối tượng",
            "Luật này áp dụng cho mọi người.");
    assertEquals(lines, paragraphs(lines.toArray(String[]::new)));
  }

  private static Block block(String text, String part, Block.Kind kind, boolean furniture) {
    int start = text.indexOf(part);
    return new Block(new Span(start, start + part.length()), kind, 1, furniture);
  }

  @Test
  void whatAPagesEndPartedIsJoinedAndThePagesNumberComesAfterIt() {
    String text = "Cây được trồng\n7\n\fdọc phố.";
    SourceText source =
        new SourceText(
            "file",
            "",
            text,
            List.of(
                block(text, "Cây được trồng", Block.Kind.PARAGRAPH, false),
                block(text, "7", Block.Kind.PARAGRAPH, true),
                block(text, "dọc phố.", Block.Kind.CONTINUATION, false)),
            List.of());
    List<Paragraph> paragraphs = Reflow.paragraphs(source);
    assertEquals(
        List.of("Cây được trồng dọc phố.", "7"), paragraphs.stream().map(Paragraph::text).toList());
    assertEquals(Paragraph.Kind.PAGE, paragraphs.getLast().kind());
    assertEquals(2, paragraphs.getFirst().lines().size());
  }
}
