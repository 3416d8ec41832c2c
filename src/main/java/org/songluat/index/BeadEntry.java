package org.songluat.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.index.analysis.IndexedPlaces;
import org.songluat.index.analysis.IndexedWords;
import org.songluat.index.analysis.PlaceTerms;
import org.songluat.index.analysis.WordForms;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Path;
import org.songluat.law.Work;
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

  /** As a keyword is indexed. */
  private static final FieldType KEYWORDS = words(IndexOptions.DOCS, true);

  private final Document entry = new Document();
  private final BeadRecord bead;
  private final Writing writing;

  private BeadEntry(BeadRecord bead, Writing writing) {
    this.bead = bead;
    this.writing = writing;
  }

  /**
   * What is known of texts, places and works written before, so that it is not made again. For one
   * thread.
   */
  static final class Writing {
    private final IndexedWords words = new IndexedWords();
    private final IndexedPlaces places = new IndexedPlaces();
    private @Nullable WorkFields work;

    IndexedWords words() {
      return words;
    }

    IndexedPlaces places() {
      return places;
    }

    WorkFields fieldsOf(Work sought) {
      WorkFields last = work;
      WorkFields fields = last != null && last.of(sought) ? last : new WorkFields(sought, words);
      work = fields;
      return fields;
    }
  }

  /** The entry of a bead; to be written before the next is made. */
  static Document of(BeadRecord bead, Writing writing) throws IOException {
    BeadEntry layout = new BeadEntry(bead, writing);
    layout.entry.add(new StoredField(Fields.CONTENT, BeadCodec.encode(bead)));
    writing.fieldsOf(bead.work()).addTo(layout.entry);
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
    Set<Path> places = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      for (Clause clause : bead.side(language)) {
        places.add(clause.path());
        keyword(Fields.CLAUSE, Fields.inWork(clause.id()));
      }
    }
    for (Path place : places) {
      entry.add(new Field(Fields.PLACE, writing.places().of(place), KEYWORDS));
      if (PlaceTerms.hasOwn(place)) {
        entry.add(new Field(Fields.AT, writing.places().ownOf(place), KEYWORDS));
      }
    }
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
    WordForms forms = writing.words().of(text, language);
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
    headings.forEach(heading -> addTerms(field, writing.words().again(heading, language).loose()));
    String title = bead.work().titles().in(language);
    if (title != null) {
      addTerms(field, writing.words().again(title, language).loose());
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

  private void addText(String field, @Nullable String text) {
    if (text != null) {
      entry.add(new TextField(field, text, Field.Store.NO));
    }
  }

  private void addTerms(String field, TokenStream terms) {
    entry.add(new Field(field, terms, WITHOUT_POSITIONS));
  }

  static FieldType words(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
