package org.songluat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Finding;
import org.songluat.text.Block;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class HiddenTextTest {
  private static final String BOX = "Bạn phải đăng nhập để xem nội dung này";

  /** Lines with the site's box, which its format marks as furniture, among them. */
  private static List<String> hidden(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      int start = text.length();
      text.append(line).append('\n');
      Span span = new Span(start, start + line.length());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH, 0, line.equals(BOX)));
    }
    SourceText source = new SourceText("page.html", "", text.toString(), blocks, List.of());
    return new WorkParser()
        .parse(source).findings().stream()
            .filter(f -> f.code().equals("hidden-text"))
            .map(Finding::message)
            .toList();
  }

  @Test
  void aBoxWithinATextIsAGapBetweenTwoClauses() {
    assertEquals(
        List.of(
            "A text must be whole, got a site's log-in box between khoản 1 Điều 1 and khoản 3 Điều"
                + " 1"),
        hidden(
            "LUẬT",
            "THƯ VIỆN MẪU",
            "Điều 1. Người đọc của thư viện",
            "1. Người đọc được mượn sách của thư viện trong hai tuần.",
            "...",
            BOX,
            "3. Người đọc trả sách đúng hạn cho thư viện đã cho mượn.",
            "Điều 2. Thư viện mở cửa buổi tối cho mọi người."));
  }

  @Test
  void theArticlesThatAreMissingAreNamed() {
    assertEquals(
        List.of(
            "A text must be whole, got a site's log-in box between Điều 1 and Điều 5; articles 2 to"
                + " 4 are not in the file"),
        hidden(
            "LUẬT",
            "THƯ VIỆN MẪU",
            "Điều 1. Người đọc được mượn sách của thư viện trong hai tuần.",
            BOX,
            "Điều 5. Thư viện mở cửa buổi tối cho mọi người.",
            "Điều 6. Người đọc trả sách đúng hạn cho thư viện."));
  }

  @Test
  void aBoxAroundATextHidesNothing() {
    assertEquals(
        List.of(),
        hidden(
            BOX,
            "LUẬT",
            "THƯ VIỆN MẪU",
            "Điều 1. Người đọc được mượn sách của thư viện trong hai tuần.",
            "Điều 2. Thư viện mở cửa buổi tối cho mọi người.",
            BOX));
  }
}
