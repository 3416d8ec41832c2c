package org.songluat.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;
import org.songluat.align.lesson.Lesson;
import org.songluat.index.learned.LessonStore;
import org.songluat.index.learned.TaughtSource;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.storage.Storage;
import org.songluat.index.storage.WriterSign;
import org.songluat.law.relation.Relation;

/** The one writer, by Lucene's write lock; a commit carries the schema version. */
final class LuceneUpdate implements Update {
  private final IndexWriter writer;
  private final WriterSign sign;
  private final Searchers searchers;
  private final LessonStore lessons;
  private final BeadEntry.Writing writing = new BeadEntry.Writing();

  private LuceneUpdate(IndexWriter writer, WriterSign sign, Searchers searchers) {
    this.writer = writer;
    this.sign = sign;
    this.searchers = searchers;
    this.lessons = new LessonStore(writer);
  }

  static LuceneUpdate open(Storage storage, Searchers searchers) throws IOException {
    IndexWriter writer = writer(storage, OpenMode.CREATE_OR_APPEND);
    WriterSign sign = storage.sign();
    sign.putUp();
    return new LuceneUpdate(writer, sign, searchers);
  }

  static IndexWriter writer(Storage storage, OpenMode mode) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
    config.setSimilarity(Fields.similarity()).setOpenMode(mode).setCommitOnClose(false);
    try {
      return new EvenWriter(storage.directory(), config);
    } catch (LockObtainFailedException e) {
      throw new IndexBusyException(
          "Only one update of an index may be open, %s is writing to %s"
              .formatted(storage.sign().read(), storage.name()),
          e);
    }
  }

  @Override
  public void putSource(StoredSource source) throws IOException {
    writer.updateDocument(new Term(Fields.PATH, source.path()), CatalogueEntry.of(source));
    lessons.removeFile(source.path());
  }

  @Override
  public void removeSource(String path) throws IOException {
    writer.deleteDocuments(new Term(Fields.PATH, path));
  }

  @Override
  public void putWork(StoredWork work, List<BeadRecord> beads) throws IOException {
    Stream<Document> entries = beads.stream().map(this::entry);
    Document catalogue = CatalogueEntry.of(work);
    Iterable<Document> block = () -> Stream.concat(entries, Stream.of(catalogue)).iterator();
    try {
      writer.updateDocuments(ofWork(work.id()), block);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void putRelations(String work, List<Relation> relations) throws IOException {
    if (relations.isEmpty()) {
      writer.deleteDocuments(relationsOf(work));
    } else {
      writer.updateDocument(relationsOf(work), CatalogueEntry.of(work, relations));
    }
  }

  @Override
  public void putLesson(String work, Lesson lesson) throws IOException {
    lessons.put(work, lesson);
  }

  @Override
  public void putLesson(TaughtSource source, Lesson lesson) throws IOException {
    lessons.put(source, lesson);
  }

  @Override
  public void removeWork(String id) throws IOException {
    writer.deleteDocuments(ofWork(id), relationsOf(id));
    lessons.remove(id);
  }

  @Override
  public void commit() throws IOException {
    lessons.sum();
    commit(writer);
    searchers.refresh();
  }

  static void commit(IndexWriter writer) throws IOException {
    Map<String, String> data =
        Map.of(
            Storage.SCHEMA,
            String.valueOf(Fields.SCHEMA_VERSION),
            Storage.COMMITTED,
            Clock.systemUTC().instant().toString());
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    // while the lock is held nobody else has a sign here
    sign.takeDown();
    writer.rollback();
  }

  private static Term relationsOf(String id) {
    return new Term(Fields.REFERRING, id);
  }

  private static Term ofWork(String id) {
    return new Term(Fields.WORK, id);
  }

  private Document entry(BeadRecord bead) {
    try {
      return BeadEntry.of(bead, writing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
