package org.songluat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Work;
import org.songluat.law.WorkType;

/** An index of three invented works on libraries. */
final class Library {
  static final Work RESOLUTION = Samples.resolution("12-NQ/TW", LocalDate.of(2019, 9, 27));
  static final Work DECREE =
      Samples.work("43/2016/NĐ-CP", WorkType.DECREE, "Chính phủ", LocalDate.of(2016, 3, 1));
  static final Work ARTICLE = Samples.work("Bài viết", WorkType.ARTICLE, null, null);

  private Library() {}

  /** Searches one index that all tests share; none of them writes to it. */
  static LegalSearcher searcher() {
    return Shared.SEARCHER;
  }

  private static final class Shared {
    static final LegalSearcher SEARCHER = new LegalSearcher(opened());

    private static LegalIndex opened() {
      try {
        return open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static LegalIndex open() throws IOException {
    LegalIndex index = LuceneIndex.inMemory();
    Samples.commit(index, List.of(resolution(), decree(), article()));
    return index;
  }

  private static List<BeadRecord> resolution() {
    Path one = Path.ROOT.child(Level.HEADING, "I");
    Path three = Path.ROOT.child(Level.HEADING, "III");
    Path five = three.child(Level.HEADING, "5");
    return Samples.beads(RESOLUTION)
        .at(one, "I - Tình hình", "I - Situation")
        .under("I - Tình hình", "I - Situation")
        .at(
            one.child(Level.PARAGRAPH, "1"),
            "Thư viện còn ít sách; 8,5% bạn đọc là trẻ em.",
            "Libraries have few books; 8.5% of readers are children.")
        .at(three, "III - Giải pháp", "III - Solutions")
        .at(five, "5. Chính sách bạn đọc", "5. Policy on readers")
        .under("5. Chính sách bạn đọc", "5. Policy on readers")
        .at(
            five.child(Level.BULLET, "1"),
            "- Cấp thẻ miễn phí cho học sinh.",
            "- Issue free cards to pupils.")
        .at(
            five.child(Level.BULLET, "2"),
            "- Xoá bỏ phí mượn sách, hoà giải tranh chấp.",
            "- Abolish lending fees and settle disputes.")
        .at(five.child(Level.BULLET, "3"), null, "- Said in the translators’ English only.")
        .list();
  }

  private static List<BeadRecord> decree() {
    Path article = Path.ROOT.child(Level.CHAPTER, "II").child(Level.ARTICLE, "7");
    Path clause = article.child(Level.CLAUSE, "2");
    return Samples.beads(DECREE)
        .at(
            Path.ROOT.child(Level.PARAGRAPH, "1"),
            "Căn cứ Nghị quyết số 12-NQ/TW ngày 27 tháng 9 năm 2019;",
            "Pursuant to Resolution 12-NQ/TW of September 27, 2019;")
        .at(article, "Điều 7. Mức phạt", "Article 7. Fines")
        .under("Điều 7. Mức phạt", "Article 7. Fines")
        .at(clause, "2. Phạt 30.000 đồng khi:", "2. A fine of VND 30,000 for:")
        .at(clause.child(Level.POINT, "d"), "d) làm rách sách;", "d) tearing a book;")
        .at(clause.child(Level.POINT, "đ"), "đ) làm mất thẻ bạn đọc.", "dd) losing a card.")
        .list();
  }

  private static List<BeadRecord> article() {
    List<String> texts = new ArrayList<>();
    texts.add("Phí mượn sách nên bỏ, phi thuyền thì không.");
    texts.add("Bàn đọc sách kê gần cửa sổ.");
    texts.add("Ban đọc của báo nhận thư mỗi ngày.");
    Samples.Beads beads = Samples.beads(ARTICLE);
    texts.forEach(text -> beads.add(text, null));
    return beads.list();
  }
}
