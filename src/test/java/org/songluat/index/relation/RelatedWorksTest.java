package org.songluat.index.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.WorkNames;
import org.songluat.law.relation.Relation;
import org.songluat.text.Language;
import org.songluat.text.Span;

class RelatedWorksTest {
  private static final Path PLACE = Path.ROOT.child(Level.PARAGRAPH, "1");

  private static StoredWork work(String number, WorkType type, String title) {
    String id = DocumentNumber.id(number);
    Work work = new Work(id, number, type, null, null, null, null, new Titles(title, null));
    return new StoredWork(work, 1, 0, 1, 0, List.of(), List.of());
  }

  private static List<BeadRecord> beads(StoredWork work) {
    String id = work.id() + "~vi~p_1";
    Clause clause = new Clause(id, Level.PARAGRAPH, "1", PLACE, "Văn bản mẫu", new Span(0, 11));
    Bead bead = new Bead(List.of(clause), List.of(), 1, Bead.Origin.ALONE);
    return List.of(new BeadRecord(work.work(), bead, List.of(), List.of(), 0));
  }

  private static Relation to(@Nullable String number, @Nullable String name) {
    String id = number == null ? null : DocumentNumber.id(number);
    Relation.Place place =
        new Relation.Place("c", PLACE, new Span(0, 5), number == null ? "Luật Chợ" : number);
    return new Relation(Relation.Kind.CITES, id, number, WorkType.LAW, name, null, null, place);
  }

  private static void put(LegalIndex index, StoredWork work, Relation... relations)
      throws IOException {
    try (Update update = index.update()) {
      update.putWork(work, beads(work));
      update.putRelations(work.id(), List.of(relations));
      update.commit();
    }
  }

  private static List<String> told(Map<Relation.Kind, Side> related) {
    return related.getOrDefault(Relation.Kind.CITES, Side.NONE).works().stream()
        .map(r -> r.id() + " " + (r.held() != null) + " " + r.places().size())
        .toList();
  }

  @Test
  void worksAreRelatedWhicheverCameFirst() throws IOException {
    StoredWork law = work("5/2021/QH15", WorkType.LAW, "Luật Chợ");
    StoredWork decree = work("9/2024/NĐ-CP", WorkType.DECREE, "Nghị định về chợ");
    String name = WorkNames.name(WorkType.LAW, "Chợ", Language.VI);
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      RelatedWorks related = new RelatedWorks(index, new Shelf(index));
      put(index, decree, to("5/2021/QH15", null), to(null, name), to("1/2001/QH10", null));
      assertEquals(
          List.of("5-2021-qh15 false 1", "null false 1", "1-2001-qh10 false 1"),
          told(related.of(decree, 9)));

      put(index, law);
      assertEquals(
          List.of("5-2021-qh15 true 2", "1-2001-qh10 false 1"), told(related.of(decree, 9)));
      assertEquals(List.of("9-2024-nd-cp true 2"), told(related.to(law, 9)));

      put(index, decree, to("1/2001/QH10", null));
      assertEquals(List.of(), told(related.to(law, 9)));

      try (Update update = index.update()) {
        update.removeWork(decree.id());
        update.commit();
      }
      assertEquals(List.of(), index.relations(decree.id()));
    }
  }
}
