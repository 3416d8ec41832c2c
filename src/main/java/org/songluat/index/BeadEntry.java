package org.songluat.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.index.analysis.IndexedWords;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.index.analysis.WordForms;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Measure;
import org.songluat.text.Value;
import org.songluat.text.Values;

/** Lays a bead out over the {@link Fields}. */
final class BeadEntry {
  static final FieldType WITH_POSITIONS = TextField.TYPE_NOT_STORED;

  static final FieldType WITHOUT_POSITIONS = words(IndexOptions.DOCS_AND_FREQS, false);

  /** Where length tells nothing. */
  private static final FieldType WITHOUT_LENGTH = words(IndexOptions.DOCS_AND_FREQS, true);

  private static final FieldType NAME_OF_PERSON =
      words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private static final Pattern FIGURE = Pattern.compile("^\\d+");

  private final Document entry = new Document();
  private final BeadRecord bead;
  private final IndexedWords words;

  private BeadEntry(BeadRecord bead, IndexedWords words) {
    this.bead = bead;
    this.words = words;
  }

  /** The entry of a bead, its texts cut by these words; to be written once. */
  static Document of(BeadRecord bead, IndexedWords words) throws IOException {
    BeadEntry layout = new BeadEntry(bead, words);
    layout.entry.add(new StoredField(Fields.CONTENT, BeadCodec.encode(bead)));
    layout.addWork(bead.work());
    layout.addPlaces();
    for (Language language : Language.values()) {
      layout.addSide(language);
    }
    layout.addCited();
    if (bead.order() == 0) {
      layout.addName(bead.work());
    }
    return layout.entry;
  }

  private void addWork(Work work) {
    keyword(Fields.KIND, Fields.BEAD);
    facet(Fields.WORK, work.id());
    entry.add(new StoredField(Fields.WORK, String.valueOf(work.id())));
    facet(Fields.TYPE, work.type().code());
    if (work.issuer() != null) {
      entry.add(new Field(Fields.ISSUER, work.issuer(), NAME_OF_PERSON));
      entry.add(new SortedDocValuesField(Fields.ISSUER, new BytesRef(work.issuer())));
    }
    if (work.signer() != null) {
      entry.add(new Field(Fields.SIGNER, work.signer(), NAME_OF_PERSON));
    }
    LocalDate issued = work.issued();
    if (issued != null) {
      entry.add(new IntField(Fields.YEAR, issued.getYear(), Field.Store.NO));
      entry.add(new IntField(Fields.DAY, (int) issued.toEpochDay(), Field.Store.NO));
    }
    String number = work.number();
    if (number != null) {
      keyword(Fields.NUMBER, DocumentNumber.id(number));
      Matcher figure = FIGURE.matcher(number);
      if (figure.find()) {
        keyword(Fields.SERIAL, serial(work.type(), figure.group()));
      }
    }
  }

  /** The term of {@link Fields#SERIAL}. */
  static String serial(WorkType type, String figure) {
    return type.code() + "-" + figure;
  }

  private void addName(Work work) {
    keyword(Fields.OPENING, "true");
    LocalDate issued = work.issued();
    if (issued != null) {
      keyword(Fields.ISSUED, issued.toString());
    }
    addText(Fields.NAME, work.number());
    addText(Fields.NAME, work.titles().vi());
    addText(Fields.NAME, work.titles().en());
  }

  private void addPlaces() {
    Set<String> places = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      for (Clause clause : bead.side(language)) {
        places.addAll(PlaceTerms.of(clause.path()));
        own.addAll(PlaceTerms.ownOf(clause.path()));
        keyword(Fields.CLAUSE, clause.id());
      }
    }
    places.forEach(term -> keyword(Fields.PLACE, term));
    own.forEach(term -> keyword(Fields.AT, term));
    entry.add(new NumericDocValuesField(Fields.ORDER, bead.order()));
  }

  private void addSide(Language language) {
    List<Clause> side = bead.side(language);
    if (side.isEmpty()) {
      return;
    }
    keyword(Fields.LANGUAGE, language.code());
    entry.add(new SortedSetDocValuesField(Fields.LANGUAGE, new BytesRef(language.code())));
    for (Clause clause : side) {
      addWords(clause.text(), language);
      addValues(clause.text(), language);
    }
    addContext(language);
  }

  private void addWords(String text, Language language) {
    WordForms forms = words.of(text, language);
    entry.add(new Field(Fields.exact(language), forms.exact(), WITH_POSITIONS));
    entry.add(new Field(Fields.loose(language), forms.loose(), WITH_POSITIONS));
    if (language == Language.EN) {
      entry.add(new Field(Fields.stemmedPairs(), forms.loosePairs(), WITHOUT_POSITIONS));
      return;
    }
    entry.add(new Field(Fields.keyedPairs(), forms.keyedPairs(), WITHOUT_POSITIONS));
    if (forms.anyPrinted()) {
      entry.add(new Field(Fields.printed(), forms.printed(), WITHOUT_LENGTH));
    }
  }

  private void addValues(String text, Language language) {
    for (Value value : Values.in(text, language)) {
      keyword(Fields.values(language), value.key());
      BigDecimal amount = value.amount();
      Optional<Measure> measure = Measure.of(value, text);
      if (amount != null && measure.isPresent()) {
        String field = Fields.amounts(measure.get());
        entry.add(new DoublePoint(field, amount.doubleValue()));
      }
    }
  }

  private void addContext(Language language) {
    List<String> headings = language == Language.VI ? bead.viHeadings() : bead.enHeadings();
    String field = Fields.context(language);
    headings.forEach(heading -> addTerms(field, words.again(heading, language).loose()));
    String title = bead.work().titles().in(language);
    if (title != null) {
      addTerms(field, words.again(title, language).loose());
    }
  }

  private void addCited() {
    Set<String> cited = new HashSet<>();
    for (Language language : Language.values()) {
      for (Clause clause : bead.side(language)) {
        DocumentNumber.find(clause.text()).forEach(found -> cited.add(found.number().id()));
      }
    }
    cited.forEach(id -> keyword(Fields.CITED, id));
  }

  private void keyword(String field, @Nullable String value) {
    if (value != null) {
      entry.add(new StringField(field, value, Field.Store.NO));
    }
  }

  private void facet(String field, @Nullable String value) {
    if (value != null) {
      keyword(field, value);
      entry.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }

  private void addText(String field, @Nullable String text) {
    if (text != null) {
      entry.add(new TextField(field, text, Field.Store.NO));
    }
  }

  private void addTerms(String field, TokenStream terms) {
    entry.add(new Field(field, terms, WITHOUT_POSITIONS));
  }

  private static FieldType words(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
