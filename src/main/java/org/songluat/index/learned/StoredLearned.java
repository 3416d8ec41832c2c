package org.songluat.index.learned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.align.learned.Learned;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.learned.LearnedWords;

/** What a commit has learned; each part is read when it is first asked for, and held. */
public final class StoredLearned implements Learned {
  private final Lender lender;
  private long version = -1;
  private @Nullable LearnedWords words;
  private @Nullable LearnedPhrases phrases;

  /** Lends a searcher over the last commit. */
  @FunctionalInterface
  public interface Lender {
    <T> T withSearcher(Use<T> use) throws IOException;
  }

  /** What is done with a searcher. */
  @FunctionalInterface
  public interface Use<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  public StoredLearned(Lender lender) {
    this.lender = lender;
  }

  @Override
  public synchronized LearnedWords words() throws IOException {
    return lender.withSearcher(this::words);
  }

  private LearnedWords words(IndexSearcher searcher) throws IOException {
    forgetOlder(searcher);
    LearnedWords held = words;
    if (held == null) {
      BytesRef bytes = content(searcher, LessonStore.WORDS);
      held =
          bytes == null
              ? LearnedWords.EMPTY
              : LearnedWords.of(bytes.bytes, bytes.offset, bytes.length);
      words = held;
    }
    return held;
  }

  @Override
  public synchronized LearnedPhrases phrases() throws IOException {
    return lender.withSearcher(this::phrases);
  }

  private LearnedPhrases phrases(IndexSearcher searcher) throws IOException {
    forgetOlder(searcher);
    LearnedPhrases held = phrases;
    if (held == null) {
      BytesRef bytes = content(searcher, LessonStore.PHRASES);
      held =
          bytes == null
              ? LearnedPhrases.EMPTY
              : LearnedPhrases.of(bytes.bytes, bytes.offset, bytes.length);
      phrases = held;
    }
    return held;
  }

  private void forgetOlder(IndexSearcher searcher) {
    long own = searcher.getIndexReader() instanceof DirectoryReader r ? r.getVersion() : 0;
    if (own != version) {
      words = null;
      phrases = null;
      version = own;
    }
  }

  private static @Nullable BytesRef content(IndexSearcher searcher, String part)
      throws IOException {
    TermQuery query = new TermQuery(new Term(LessonStore.SUM, part));
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0
        ? null
        : searcher.storedFields().document(found[0].doc).getBinaryValue(LessonStore.CONTENT);
  }

  /** What was learned from that is no text of the index, by name. */
  public List<TaughtSource> sources() throws IOException {
    return lender.withSearcher(StoredLearned::sources);
  }

  private static List<TaughtSource> sources(IndexSearcher searcher) throws IOException {
    TermQuery all = new TermQuery(new Term(LessonStore.KIND, LessonStore.LESSON_ENTRY));
    StoredFields stored = searcher.storedFields();
    List<TaughtSource> sources = new ArrayList<>();
    int most = Math.max(1, searcher.count(all));
    for (ScoreDoc hit : searcher.search(all, most, Sort.INDEXORDER).scoreDocs) {
      Document entry = stored.document(hit.doc, Set.of(LessonStore.FILE, LessonStore.SHA256));
      List<String> files = List.of(entry.getValues(LessonStore.FILE));
      if (!files.isEmpty()) {
        sources.add(new TaughtSource(files, entry.get(LessonStore.SHA256)));
      }
    }
    return List.copyOf(sources);
  }
}
