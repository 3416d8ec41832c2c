package org.songluat.index.relation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.law.relation.RelationFinder;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** An index of short laws, each put in as an ingest does it, and how they relate. */
final class Town implements AutoCloseable {
  final LegalIndex index;
  final Shelf shelf;
  private final RelatedWorks related;

  Town() throws IOException {
    index = LuceneIndex.inMemory();
    shelf = new Shelf(index);
    related = new RelatedWorks(index, shelf);
  }

  static Work law(String number, String title) {
    int year = Integer.parseInt(number.split("/")[1]);
    return new Work(
        DocumentNumber.id(number),
        number,
        WorkType.LAW,
        null,
        null,
        LocalDate.of(year, 6, 5),
        null,
        new Titles(title, null));
  }

  /** Puts a law in, or in the place of what had its id; each text is an article. */
  Town put(Work work, String... articles) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (String text : articles) {
      String label = String.valueOf(clauses.size() + 1);
      Path path = Path.ROOT.child(Level.ARTICLE, label);
      String id = work.id() + "~vi~" + path.eId();
      Span span = new Span(0, text.length());
      clauses.add(new Clause(id, Level.ARTICLE, label, path, text, span));
    }
    StoredWork stored = new StoredWork(work, clauses.size(), 0, 0, 0, List.of(), List.of());
    try (Update update = index.update()) {
      update.putWork(stored, List.of());
      update.putRelations(
          stored.id(), new RelationFinder().in(work, new Version(Language.VI, clauses)));
      update.commit();
    }
    return this;
  }

  Town remove(String id) throws IOException {
    try (Update update = index.update()) {
      update.removeWork(id);
      update.commit();
    }
    return this;
  }

  Map<Kind, Side> of(String id, int most) throws IOException {
    return related.of(index.work(id).orElseThrow(), most);
  }

  Map<Kind, Side> to(String id, int most) throws IOException {
    return related.to(index.work(id).orElseThrow(), most);
  }

  /** What the work says of others: the id of a held one, else what is printed in brackets. */
  List<String> of(String id, Kind kind) throws IOException {
    return names(of(id, 50).getOrDefault(kind, Side.NONE));
  }

  /** What others say of the work. */
  List<String> to(String id, Kind kind) throws IOException {
    return names(to(id, 50).getOrDefault(kind, Side.NONE));
  }

  private static List<String> names(Side side) {
    return side.works().stream().map(w -> name(w) + " ×" + w.places().size()).toList();
  }

  private static @Nullable String name(Related related) {
    if (related.held() != null) {
      return related.id();
    }
    String printed = related.number();
    return "[" + (printed == null ? related.title().best(Language.VI) : printed) + "]";
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
