package org.songluat.index.learned;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.LearnedWords;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Lessons;

/**
 * Writes lessons into an index that is being updated, and before the commit their sum, if one of
 * them has changed: so that the commit holds texts and what they teach, or neither.
 */
public final class LessonStore {
  /** What entry it is, as the index tells its entries apart. */
  static final String KIND = "kind";

  static final String LESSON_ENTRY = "lesson";

  /** Whose lesson it is: {@code work ID} or {@code file NAME}; lessons only. */
  static final String LESSON = "lesson";

  static final String SHA256 = "sha256";

  /** The files that a lesson was learned from which is of no work. */
  static final String FILE = "taught_file";

  /** {@link #WORDS} or {@link #PHRASES}, in the entries of the sum only. */
  static final String SUM = "learned";

  static final String WORDS = "words";
  static final String PHRASES = "phrases";
  static final String CONTENT = "content";
  private static final String OF_FILE = "file ";
  private static final String OF_WORK = "work ";

  private final IndexWriter writer;
  private boolean changed;

  public LessonStore(IndexWriter writer) {
    this.writer = writer;
  }

  /** Sets what a work teaches, instead of what it has taught. */
  public void put(String work, Lesson lesson) throws IOException {
    put(OF_WORK + work, "", List.of(), lesson);
  }

  /** Sets what a text teaches that is not in the index. */
  public void put(TaughtSource source, Lesson lesson) throws IOException {
    put(OF_FILE + source.name(), source.sha256(), source.files(), lesson);
  }

  private void put(String name, String sha256, List<String> files, Lesson lesson)
      throws IOException {
    changed = true;
    Document entry = new Document();
    entry.add(new StringField(KIND, LESSON_ENTRY, Field.Store.NO));
    entry.add(new StringField(LESSON, name, Field.Store.YES));
    entry.add(new StoredField(SHA256, sha256));
    files.forEach(file -> entry.add(new StringField(FILE, file, Field.Store.YES)));
    entry.add(new StoredField(CONTENT, lesson.toBytes()));
    writer.updateDocument(new Term(LESSON, name), entry);
  }

  /** Forgets what a work has taught. */
  public void remove(String work) throws IOException {
    changed = true;
    writer.deleteDocuments(new Term(LESSON, OF_WORK + work));
  }

  /** Forgets what a file has taught that becomes searchable: its work teaches it now. */
  public void removeFile(String path) throws IOException {
    changed = true;
    writer.deleteDocuments(new Term(FILE, path));
  }

  /** Adds all lessons up, if one has changed. */
  public void sum() throws IOException {
    if (!changed) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Lessons lessons = each -> each(searcher, each);
      put(WORDS, LearnedWords.of(lessons).toBytes());
      put(PHRASES, LearnedPhrases.of(lessons).toBytes());
    }
    changed = false;
  }

  private static void each(IndexSearcher searcher, Consumer<Lesson> each) throws IOException {
    TermQuery all = new TermQuery(new Term(KIND, LESSON_ENTRY));
    StoredFields stored = searcher.storedFields();
    int most = Math.max(1, searcher.count(all));
    for (ScoreDoc hit : searcher.search(all, most, Sort.INDEXORDER).scoreDocs) {
      BytesRef bytes = stored.document(hit.doc, Set.of(CONTENT)).getBinaryValue(CONTENT);
      each.accept(Lesson.of(bytes.bytes, bytes.offset, bytes.length));
    }
  }

  private void put(String part, byte[] content) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(SUM, part, Field.Store.NO));
    entry.add(new StoredField(CONTENT, content));
    writer.updateDocument(new Term(SUM, part), entry);
  }
}
