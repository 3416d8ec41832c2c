package org.songluat.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.songluat.index.analysis.IndexedWords;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** What all beads of a work have of it, made once and written with each of them. */
final class WorkFields {
  private static final FieldType NAME_OF_PERSON =
      BeadEntry.words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private static final Pattern FIGURE = Pattern.compile("^\\d+");

  private final Work work;
  private final IndexedWords words;
  private final List<Field> fields = new ArrayList<>();

  WorkFields(Work work, IndexedWords words) {
    this.work = work;
    this.words = words;
    keyword(Fields.KIND, Fields.BEAD);
    facet(Fields.WORK, String.valueOf(work.id()));
    fields.add(new StoredField(Fields.WORK, String.valueOf(work.id())));
    facet(Fields.TYPE, work.type().code());
    if (work.issuer() != null) {
      fields.add(new SortedDocValuesField(Fields.ISSUER, new BytesRef(work.issuer())));
    }
    LocalDate issued = work.issued();
    if (issued != null) {
      fields.add(new IntField(Fields.YEAR, issued.getYear(), Field.Store.NO));
      fields.add(new IntField(Fields.DAY, (int) issued.toEpochDay(), Field.Store.NO));
    }
    if (work.number() != null) {
      addNumber(work.number());
    }
  }

  private void addNumber(String number) {
    keyword(Fields.NUMBER, DocumentNumber.id(number));
    Matcher figure = FIGURE.matcher(number);
    if (figure.find()) {
      keyword(Fields.SERIAL, serial(work.type(), figure.group()));
    }
  }

  /** The term of {@link Fields#SERIAL}. */
  private static String serial(WorkType type, String figure) {
    return type.code() + "-" + figure;
  }

  boolean of(Work other) {
    return work.equals(other);
  }

  void addTo(Document entry) {
    fields.forEach(entry::add);
    addName(Fields.ISSUER, work.issuer(), entry);
    addName(Fields.SIGNER, work.signer(), entry);
  }

  private void addName(String field, @Nullable String name, Document entry) {
    if (name != null) {
      entry.add(new Field(field, words.again(name, Language.VI).loose(), NAME_OF_PERSON));
    }
  }

  private void keyword(String field, String value) {
    fields.add(new StringField(field, value, Field.Store.NO));
  }

  private void facet(String field, String value) {
    keyword(field, value);
    fields.add(new SortedDocValuesField(field, new BytesRef(value)));
  }
}
