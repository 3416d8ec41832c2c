package org.songluat.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.songluat.index.analysis.Streams;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

class BeadEntryTest {
  private static final Path ARTICLE =
      Path.ROOT.child(Level.CHAPTER, "II").child(Level.ARTICLE, "7");

  private final Work decree =
      Samples.work("43/2016/NĐ-CP", WorkType.DECREE, "Chính phủ", LocalDate.of(2016, 3, 1));

  private Document entry(Samples.Beads beads) throws IOException {
    return BeadEntry.of(beads.list().getLast(), new BeadEntry.Writing());
  }

  private static Set<String> terms(Document entry, String field) throws IOException {
    Set<String> terms = new TreeSet<>();
    for (IndexableField one : entry.getFields(field)) {
      boolean indexed = one.fieldType().indexOptions() != IndexOptions.NONE;
      if (((Field) one).tokenStreamValue() != null) {
        terms.addAll(Streams.read(((Field) one).tokenStreamValue()));
      } else if (indexed && one.stringValue() != null) {
        terms.add(one.stringValue());
      }
    }
    return terms;
  }

  /** The words of a field, clause by clause. */
  private static List<List<String>> words(Document entry, String field) throws IOException {
    List<List<String>> words = new ArrayList<>();
    for (IndexableField one : entry.getFields(field)) {
      words.add(Streams.read(((Field) one).tokenStreamValue()));
    }
    return words;
  }

  private static Set<String> facets(Document entry, String field) {
    Set<String> facets = new TreeSet<>();
    Arrays.stream(entry.getFields(field))
        .filter(one -> one.binaryValue() != null)
        .forEach(one -> facets.add(one.binaryValue().utf8ToString()));
    return facets;
  }

  @Test
  void theWorkIsOnEachOfItsBeads() throws IOException {
    Document entry = entry(Samples.beads(decree).add("Một", "One").add("Hai", "Two"));
    assertEquals(Set.of("bead"), terms(entry, Fields.KIND));
    assertEquals(Set.of("43-2016-nd-cp"), terms(entry, Fields.WORK));
    assertEquals(Set.of("43-2016-nd-cp"), terms(entry, Fields.NUMBER));
    assertEquals(Set.of("decree-43"), terms(entry, Fields.SERIAL));
    assertEquals(Set.of("decree"), terms(entry, Fields.TYPE));
    assertEquals(Set.of("decree"), facets(entry, Fields.TYPE));
    assertEquals(Set.of("Chính phủ"), facets(entry, Fields.ISSUER));
    assertEquals(2016, entry.getField(Fields.YEAR).numericValue().intValue());
  }

  @Test
  void anotherWorkHasFieldsOfItsOwn() throws IOException {
    BeadEntry.Writing writing = new BeadEntry.Writing();
    BeadEntry.of(Samples.beads(decree).add("Một", null).list().getFirst(), writing);
    Work law = Samples.work("5/2013/QH13", WorkType.LAW, "Quốc hội", null);
    Document entry = BeadEntry.of(Samples.beads(law).add("Hai", null).list().getFirst(), writing);
    assertEquals(Set.of("5-2013-qh13"), terms(entry, Fields.WORK));
    assertEquals(Set.of("law"), facets(entry, Fields.TYPE));
    assertEquals(Set.of("quoc", "hoi"), terms(entry, Fields.ISSUER));
    assertEquals(0, entry.getFields(Fields.YEAR).length);
  }

  @Test
  void whatAWorkLacksIsInNoField() throws IOException {
    Work bare = new Work("x", null, WorkType.OTHER, null, null, null, null, Titles.NONE);
    Document entry = entry(Samples.beads(bare).add("Một", null));
    for (String field :
        List.of(
            Fields.NUMBER, Fields.SERIAL, Fields.ISSUER, Fields.YEAR, Fields.ISSUED, Fields.NAME)) {
      assertEquals(0, entry.getFields(field).length, field);
    }
  }

  @Test
  void aNumberWithoutAFigureHasNoSerial() throws IOException {
    Work unfigured = Samples.work("Bài viết", WorkType.ARTICLE, null, null);
    assertEquals(Set.of(), terms(entry(Samples.beads(unfigured).add("Một", null)), Fields.SERIAL));
  }

  @Test
  void numberTitlesAndDayAreAtTheFirstBeadOnly() throws IOException {
    Document first = entry(Samples.beads(decree).add("Một", "One"));
    assertEquals(Set.of("true"), terms(first, Fields.OPENING));
    assertEquals(Set.of("2016-03-01"), terms(first, Fields.ISSUED));
    assertEquals(
        Set.of("43/2016/NĐ-CP", "Về thư viện 43/2016/NĐ-CP", "On libraries 43/2016/NĐ-CP"),
        terms(first, Fields.NAME));
    Document second = entry(Samples.beads(decree).add("Một", "One").add("Hai", "Two"));
    assertEquals(Set.of(), terms(second, Fields.OPENING));
    assertEquals(Set.of(), terms(second, Fields.ISSUED));
    assertEquals(Set.of(), terms(second, Fields.NAME));
  }

  @Test
  void placesAreThoseOfEitherSide() throws IOException {
    Document entry =
        entry(Samples.beads(decree).at(ARTICLE.child(Level.POINT, "đ"), "đ) Thẻ", "dd) Cards"));
    assertEquals(
        Set.of("chapter=ii", "article=7", "ii.7", "point=đ", "7.đ", "ii.7.đ"),
        terms(entry, Fields.PLACE));
    assertEquals(Set.of("point=đ", "7.đ", "ii.7.đ"), terms(entry, Fields.AT));
    assertEquals(
        Set.of("vi~chp_ii__art_7__pt_dd.0", "en~chp_ii__art_7__pt_dd.0"),
        terms(entry, Fields.CLAUSE));
  }

  @Test
  void theTextIsInTheFieldsOfItsLanguageSegmentBySegment() throws IOException {
    Document entry =
        entry(Samples.beads(decree).add("Một bạn" + BeadRecord.JOINT + "Hai", "One and two"));
    assertEquals(
        List.of(List.of("một", "bạn"), List.of("hai")), words(entry, Fields.exact(Language.VI)));
    assertEquals(
        List.of(List.of("mot", "ban"), List.of("hai")), words(entry, Fields.loose(Language.VI)));
    assertEquals(
        List.of(List.of("mot ban\tmột bạn"), List.of()), words(entry, Fields.keyedPairs()));
    assertEquals(List.of(List.of("on", "and", "two")), words(entry, Fields.loose(Language.EN)));
    assertEquals(List.of(List.of("on and", "and two")), words(entry, Fields.stemmedPairs()));
    assertEquals(Set.of("vi", "en"), terms(entry, Fields.LANGUAGE));
  }

  @Test
  void aMissingSideIsInNoFieldOfItsLanguage() throws IOException {
    Document entry = entry(Samples.beads(decree).under("I. Sách", "I. Books").add(null, "One"));
    assertEquals(Set.of("en"), terms(entry, Fields.LANGUAGE));
    assertEquals(List.of(), words(entry, Fields.exact(Language.VI)));
    assertEquals(List.of(), words(entry, Fields.context(Language.VI)));
    assertEquals(
        List.of(List.of("i", "book"), List.of("on", "librari", "43", "2016", "nd", "cp")),
        words(entry, Fields.context(Language.EN)));
  }

  @Test
  void whatMayBeSpeltOtherwiseIsKeptAsPrinted() throws IOException {
    Document entry = entry(Samples.beads(decree).add("Hoà giải", null).add("Kĩ năng đọc", null));
    assertEquals(List.of(List.of("kỹ", "năng", "đọc")), words(entry, Fields.exact(Language.VI)));
    assertEquals(List.of(List.of("kĩ")), words(entry, Fields.printed()));
  }

  @Test
  void numbersAreIndexedByWhatTheyAreWorth() throws IOException {
    Document entry =
        entry(
            Samples.beads(decree)
                .add("Phạt 30.000 đồng và 8,5% từ 27/9/2019", "Fined 30,000 dong and 8.5%"));
    assertEquals(Set.of("n30000", "%8.5", "d2019-09-27"), terms(entry, Fields.values(Language.VI)));
    assertEquals(Set.of("n30000", "%8.5"), terms(entry, Fields.values(Language.EN)));
  }

  @Test
  void worksThatEitherSideMentionsAreCited() throws IOException {
    Document entry =
        entry(
            Samples.beads(decree)
                .add("Theo Nghị quyết 12-NQ/TW", "Under Resolution 12-NQ/TW and Law 5/2013/QH13"));
    assertEquals(Set.of("12-nq-tw", "5-2013-qh13"), terms(entry, Fields.CITED));
  }
}
