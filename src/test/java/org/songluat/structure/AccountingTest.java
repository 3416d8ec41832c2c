package org.songluat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.songluat.law.Clause;
import org.songluat.law.Outline;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/**
 * Whatever the lines are, none is lost, none is doubled, and each clause is printed where it says.
 */
class AccountingTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> line =
        Arbitraries.of(
            "Phần thứ nhất",
            "Chương I",
            "CHAPTER II",
            "Mục 1. SÁCH",
            "Điều 1. Phạm vi",
            "Điều 3.",
            "Article 2. Scope",
            "“Điều 5. Trích dẫn",
            "1. Một",
            "2. Two",
            "a) một",
            "đ) hai",
            "dd) two",
            "- gạch đầu dòng",
            "+ cộng",
            "I - Mở đầu",
            "A. Objectives",
            "II.",
            "NGHỊ QUYẾT",
            "LUẬT",
            "Số: 5-NQ/TW",
            "No. 5-NQ/TW |",
            "Hà Nội, ngày 1 tháng 2 năm 2020",
            "Hanoi, March 3, 2020",
            "TM. CHÍNH PHỦ",
            "Nguyễn Văn Mẫu",
            "|",
            "---",
            "",
            "   ",
            "12",
            "một dòng chữ thường viết không có dấu chấm ở cuối cùng",
            "The reader of the library reads.",
            "Số hiệu: | 5-NQ/TW |",
            "”",
            "\"",
            "PHỤ LỤC",
            "PHỤ LỤC II",
            "Mẫu số 01",
            "QUY CHẾ",
            "(Ban hành kèm theo Quyết định số 5/QĐ-TV ngày 1/2/2020)",
            "Điều 2. 1.  Một điều có khoản",
            "Điều 12a. Chèn vào",
            "Điều 4.2.TT.7.1. Pháp điển",
            "1. Sửa đổi Điều 5 như sau:",
            "“5. Một khoản”",
            "(ii) two",
            "a.1) một",
            "1.1. Một",
            "1) Một",
            "(1) One",
            "đ1) Một",
            "[1] Chú thích",
            "[2] Chú thích",
            "Người đọc phải:",
            "Section 1",
            "Tiểu mục 2",
            "\f",
            "\u00a0",
            "Đ");
    return line.list().ofMaxSize(40).map(lines -> String.join("\n", lines));
  }

  @Property(tries = 200)
  void everyCharacterIsInAClauseOrLeftOutOnce(@ForAll("texts") String text) {
    SourceText source = Sources.text(text);
    Outline outline = new WorkParser().parse(source);
    List<Span> parts =
        Stream.concat(
                outline.versions().stream().flatMap(v -> v.clauses().stream()).map(c -> c.text()),
                outline.leftOut().stream().map(l -> l.text()))
            .map(t -> new Span(0, squash(t).length()))
            .toList();
    assertEquals(squash(text).length(), parts.stream().mapToInt(Span::length).sum());
  }

  @Property(tries = 100)
  void eachClauseBeginsAndEndsWhereItsSourceDoes(@ForAll("texts") String text) {
    Outline outline = new WorkParser().parse(Sources.text(text));
    for (Clause clause : outline.versions().stream().flatMap(v -> v.clauses().stream()).toList()) {
      String printed = squash(clause.text());
      String source = squash(clause.source().of(text));
      int edge = 1;
      assertEquals(printed.substring(0, edge), source.substring(0, edge));
      assertEquals(
          printed.substring(printed.length() - edge), source.substring(source.length() - edge));
    }
  }

  @Property(tries = 100)
  void idsAreUnique(@ForAll("texts") String text) {
    Outline outline = new WorkParser().parse(Sources.text(text));
    List<String> ids =
        outline.versions().stream().flatMap(v -> v.clauses().stream()).map(c -> c.id()).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
  }

  private static String squash(String text) {
    return text.replaceAll("[\\s\u00a0\ufeff]+", "");
  }
}
