package org.songluat.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.songluat.align.learned.Learned;
import org.songluat.index.learned.StoredLearned;
import org.songluat.index.learned.TaughtSource;
import org.songluat.index.storage.BrokenIndexException;
import org.songluat.index.storage.IndexVersionException;
import org.songluat.index.storage.Storage;
import org.songluat.index.storage.StorageCheck;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.law.relation.Referrals;
import org.songluat.law.relation.Relation;

/**
 * The index in a folder, by Lucene: one entry a bead with both languages, works and sources as
 * further entries, so that one commit holds all of it or nothing. A missing or empty folder is an
 * empty index and is made only by an update; files of others in it stay.
 */
public final class LuceneIndex implements LegalIndex {
  private final Storage storage;
  private final Searchers searchers;
  private final StoredLearned learned;
  private final Beads.Works works = new Beads.Works();

  private LuceneIndex(Storage storage) throws IOException {
    this.storage = storage;
    this.searchers = new Searchers(storage);
    this.learned = new StoredLearned(searchers);
  }

  /**
   * Opens the index of a folder; throws {@link IndexVersionException} for another schema, {@link
   * BrokenIndexException} where its bytes are not what was written.
   */
  public static LuceneIndex open(Path folder) throws IOException {
    try {
      return new LuceneIndex(Storage.in(folder, Fields.SCHEMA_VERSION));
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      throw new BrokenIndexException(
          "The index in %s is broken (%s); `songluat verify --repair` builds it anew"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** A new index that lives as long as the object. */
  public static LuceneIndex inMemory() throws IOException {
    return new LuceneIndex(Storage.inMemory(Fields.SCHEMA_VERSION));
  }

  /** Empties the index of a folder, whatever its schema; files of others in it stay. */
  public static void rebuild(Path folder) throws IOException {
    try (Storage storage = Storage.in(folder, Fields.SCHEMA_VERSION)) {
      storage.dropUnreadable();
      try (IndexWriter writer = LuceneUpdate.writer(storage, OpenMode.CREATE)) {
        LuceneUpdate.commit(writer);
      }
    }
  }

  /** What is broken in the folder of an index; {@link StorageCheck} says how. */
  public static List<String> check(Path folder) throws IOException {
    return StorageCheck.faults(folder, Fields.SCHEMA_VERSION);
  }

  @Override
  public <T> T alone(Run<T> run) throws IOException {
    Closeable reservation = storage.reserve();
    try {
      return run.run();
    } finally {
      reservation.close();
    }
  }

  @Override
  public IndexStatus status() throws IOException {
    return searchers.withSearcher(searcher ->
        new IndexStatus(
            searcher.count(kind(Fields.WORK_ENTRY)),
            searcher.count(kind(Fields.SOURCE_ENTRY)),
            searcher.count(kind(Fields.BEAD)),
            committed(searcher.getIndexReader())));
  }

  private static Instant committed(IndexReader reader) throws IOException {
    if (!(reader instanceof DirectoryReader commits)) {
      return Instant.EPOCH;
    }
    String time = commits.getIndexCommit().getUserData().get(Storage.COMMITTED);
    return time == null ? Instant.EPOCH : Instant.parse(time);
  }

  @Override
  public FoundPage find(BeadQuery question) throws IOException {
    return searchers.withSearcher(searcher -> new Beads(searcher, works).find(question));
  }

  @Override
  public List<StoredWork> works() throws IOException {
    List<StoredWork> works = new ArrayList<>();
    for (Document entry : entries(kind(Fields.WORK_ENTRY))) {
      works.add(CatalogueEntry.work(entry));
    }
    works.sort(Comparator.comparing(StoredWork::id));
    return List.copyOf(works);
  }

  @Override
  public Optional<StoredWork> work(String id) throws IOException {
    List<Document> entries = entries(Beads.entryOf(id));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(CatalogueEntry.work(entries.getFirst()));
  }

  @Override
  public List<BeadRecord> beads(String workId) throws IOException {
    return beads(new TermQuery(new Term(Fields.WORK, workId)));
  }

  @Override
  public Optional<BeadRecord> beadOf(String clauseId) throws IOException {
    return beads(Fields.clauses(Set.of(clauseId))).stream().findFirst();
  }

  private List<BeadRecord> beads(Query query) throws IOException {
    Query beadsOnly =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(Fields.anyBead(), Occur.FILTER)
            .build();
    Sort order = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG));
    return searchers.withSearcher(searcher -> {
      int most = Math.max(1, searcher.count(beadsOnly));
      Beads beads = new Beads(searcher, works);
      List<BeadRecord> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(beadsOnly, most, order).scoreDocs) {
        found.add(beads.at(hit.doc));
      }
      return List.copyOf(found);
    });
  }

  @Override
  public List<Relation> relations(String workId) throws IOException {
    Query own = new TermQuery(new Term(Fields.REFERRING, workId));
    List<Document> entries = entries(own);
    return entries.isEmpty() ? List.of() : CatalogueEntry.relations(entries.getFirst());
  }

  @Override
  public Referrals referrals(Relation.Kind kind, Set<String> targets, int most) throws IOException {
    List<BytesRef> terms =
        targets.stream().map(t -> new BytesRef(CatalogueEntry.target(kind, t))).toList();
    Query query = new TermInSetQuery(Fields.TARGET, terms);
    Sort byWork = new Sort(new SortField(Fields.REFERRING, SortField.Type.STRING));
    return searchers.withSearcher(searcher -> {
      Map<String, List<Relation>> works = new LinkedHashMap<>();
      StoredFields stored = searcher.storedFields();
      for (ScoreDoc hit : searcher.search(query, Math.max(1, most), byWork).scoreDocs) {
        Document entry = stored.document(hit.doc);
        works.put(
            CatalogueEntry.referring(entry),
            CatalogueEntry.relations(entry).stream()
                .filter(r -> r.kind() == kind && targets.contains(r.target()))
                .toList());
      }
      return new Referrals(searcher.count(query), works);
    });
  }

  @Override
  public List<SourceEntry> sources() throws IOException {
    return entries(kind(Fields.SOURCE_ENTRY), Fields.PATH, Fields.SHA256, Fields.SOURCE_WORK)
        .stream()
        .map(CatalogueEntry::sourceEntry)
        .sorted(Comparator.comparing(SourceEntry::path))
        .toList();
  }

  @Override
  public Optional<StoredSource> source(String path) throws IOException {
    List<Document> entries = entries(new TermQuery(new Term(Fields.PATH, path)));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(CatalogueEntry.source(entries.getFirst()));
  }

  @Override
  public List<String> complete(String beginning, int most) throws IOException {
    return searchers.withSearcher(
        searcher -> new Completion(searcher.getIndexReader()).complete(beginning, most));
  }

  @Override
  public Learned learned() {
    return learned;
  }

  @Override
  public List<TaughtSource> taught() throws IOException {
    return learned.sources();
  }

  @Override
  public <T> T vocabulary(Vocabulary.Use<T> use) throws IOException {
    return searchers.withSearcher(searcher -> use.with(new Vocabulary(searcher.getIndexReader())));
  }

  @Override
  public Update update() throws IOException {
    storage.existing();
    return LuceneUpdate.open(storage, searchers);
  }

  @Override
  public void refresh() throws IOException {
    searchers.refresh();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    storage.close();
  }

  private List<Document> entries(Query query, String... fields) throws IOException {
    Set<String> wanted = Set.of(fields);
    return searchers.withSearcher(searcher -> {
      List<Document> found = new ArrayList<>();
      int most = Math.max(1, searcher.count(query));
      for (ScoreDoc hit : searcher.search(query, most, Sort.INDEXORDER).scoreDocs) {
        StoredFields stored = searcher.storedFields();
        found.add(wanted.isEmpty() ? stored.document(hit.doc) : stored.document(hit.doc, wanted));
      }
      return found;
    });
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Fields.KIND, kind));
  }
}
