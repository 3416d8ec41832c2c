package org.songluat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;

/** Heading words in any order and any number never stop the parser, and always make paths. */
class HeadingWordsTest {
  private final WorkParser parser = new WorkParser();

  @Provide
  Arbitrary<String> headings() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Phần",
            "PHẦN THỨ",
            "Part",
            "Chương",
            "CHAPTER",
            "Mục",
            "Section",
            "Tiểu mục",
            "Điều",
            "Article",
            "Art.",
            "Khoản",
            "Clause",
            "Điểm",
            "Point",
            "PHỤ LỤC",
            "Annex",
            "Mẫu số",
            "");
    Arbitrary<String> label =
        Arbitraries.of(
            "I",
            "IV",
            "XXL",
            "1",
            "0",
            "999",
            "12a",
            "A",
            "đ",
            "dd",
            "i",
            "ii",
            "nhất",
            "một",
            "1.1",
            "a.1",
            "1.1.1.1",
            "4.2.LQ.1",
            "-",
            "");
    Arbitrary<String> closing = Arbitraries.of(".", ")", "-", "/", ":", "[3].", "¹", "(", "”", "");
    Arbitrary<String> rest =
        Arbitraries.of("", " Sách", " SÁCH BÁO", " của Luật này", " như sau:", " “Điều 5.", ";");
    return Combinators.combine(word, label, closing, rest)
        .as((w, l, c, r) -> (w + " " + l + c + r).strip())
        .list()
        .ofMaxSize(60)
        .map(lines -> String.join("\n", lines));
  }

  @Property(tries = 300)
  void everyClauseHasAPathWithItsOwnLevelAndLabelLast(@ForAll("headings") String text) {
    for (Clause clause : clauses(text)) {
      assertEquals(clause.level(), clause.path().steps().getLast().level());
      assertEquals(clause.label(), clause.path().steps().getLast().label());
      assertTrue(clause.path().steps().size() <= 20, clause.path().eId());
    }
  }

  @Property(tries = 300)
  void noArticleStandsBelowAnotherOne(@ForAll("headings") String text) {
    for (Clause clause : clauses(text)) {
      long articles =
          clause.path().steps().stream().filter(s -> s.level() == Level.ARTICLE).count();
      assertTrue(articles <= 1, clause.path().eId());
    }
  }

  @Test
  void unitsNestNoDeeperThanTheirRanksAllow() {
    List<String> lines = new ArrayList<>(List.of("Điều 1. Sách", "Điều 2. Báo"));
    for (int i = 0; i < 300; i++) {
      lines.addAll(List.of("1. Một:", "a) Một:", "1) Một:", "(i) Một:", "(ii) Hai:", "Gồm:"));
    }
    int deepest =
        clauses(String.join("\n", lines)).stream()
            .mapToInt(c -> c.path().steps().size())
            .max()
            .orElseThrow();
    assertTrue(deepest <= 20, "deepest path: " + deepest);
  }

  private List<Clause> clauses(String text) {
    Outline outline = parser.parse(Sources.text(text));
    return outline.versions().stream().flatMap(v -> v.clauses().stream()).toList();
  }
}
