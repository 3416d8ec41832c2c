package org.songluat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Outline;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class WorksTest {
  private final Works works = new Works();

  private static Outline outline(String... texts) {
    List<Clause> clauses =
        IntStream.range(0, texts.length)
            .mapToObj(k -> {
              String label = String.valueOf(k + 1);
              Path path = Path.ROOT.child(Level.ARTICLE, label);
              Span span = new Span(0, texts[k].length());
              return new Clause("c" + k, Level.ARTICLE, label, path, texts[k], span);
            })
            .toList();
    Work work =
        new Work("1-qd", "1/QĐ", WorkType.DECISION, null, null, null, null, new Titles(null, null));
    return new Outline(work, List.of(new Version(Language.VI, clauses)), List.of(), List.of());
  }

  private List<Prepared> written(int times) throws IOException {
    List<Prepared> all = new ArrayList<>();
    works.each(times, all::add);
    return all;
  }

  @Test
  void worksOfOneNumberGetIdsOfTheirOwn() throws IOException {
    works.add(outline("Điều 1. Một câu"), "a");
    works.add(outline("Điều 1. Câu khác"), "b");
    assertEquals(List.of("1-qd", "1-qd-2"), written(1).stream().map(w -> w.work().id()).toList());
  }

  @Test
  void copiesHaveOtherIdsAndOtherFigures() throws IOException {
    works.add(outline("Điều 1. Phạt 250 đồng", "Điều 2. Hai câu"), "a");
    List<Prepared> all = written(3);
    assertEquals(2, works.beads());
    assertEquals(
        List.of("1-qd", "1-qd-copy-1", "1-qd-copy-2"),
        all.stream().map(w -> w.work().id()).toList());
    assertEquals("Điều 1. Phạt 261 đồng", all.get(1).beads().getFirst().text(Language.VI));
    assertEquals("1-qd-copy-2~vi~art_1", all.get(2).beads().getFirst().bead().vi().getFirst().id());
  }

  @Test
  void aTextWithoutClausesIsNoWork() throws IOException {
    Work work = outline("x").work();
    works.add(new Outline(work, List.of(), List.of(), List.of()), "a");
    assertEquals(List.of(), written(1));
  }
}
