package org.songluat.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.songluat.law.Outline;
import org.songluat.law.relation.Relation;

/** Works and sources as entries of the index, their records as compressed JSON. */
final class CatalogueEntry {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private CatalogueEntry() {}

  static Document of(StoredWork work) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(Fields.KIND, Fields.WORK_ENTRY, Field.Store.NO));
    entry.add(new StringField(Fields.WORK, work.id(), Field.Store.NO));
    entry.add(new StoredField(Fields.CONTENT, pack(work)));
    return entry;
  }

  static Document of(StoredSource source) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(Fields.KIND, Fields.SOURCE_ENTRY, Field.Store.NO));
    entry.add(new StringField(Fields.PATH, source.path(), Field.Store.YES));
    entry.add(new StoredField(Fields.SHA256, source.sha256()));
    entry.add(new StoredField(Fields.SOURCE_WORK, source.work()));
    entry.add(new StoredField(Fields.CONTENT, pack(source.outline())));
    return entry;
  }

  static Document of(String work, List<Relation> relations) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(Fields.KIND, Fields.RELATIONS_ENTRY, Field.Store.NO));
    entry.add(new StringField(Fields.REFERRING, work, Field.Store.YES));
    entry.add(new SortedDocValuesField(Fields.REFERRING, new BytesRef(work)));
    relations.stream()
        .map(r -> target(r.kind(), r.target()))
        .distinct()
        .forEach(target -> entry.add(new StringField(Fields.TARGET, target, Field.Store.NO)));
    entry.add(new StoredField(Fields.CONTENT, pack(relations)));
    return entry;
  }

  /** What works that refer to another one in some way are found by. */
  static String target(Relation.Kind kind, String target) {
    return kind.code() + " " + target;
  }

  /** The work that refers to others. */
  static String referring(Document entry) {
    return entry.get(Fields.REFERRING);
  }

  static List<Relation> relations(Document entry) throws IOException {
    return List.of(unpack(entry, Relation[].class));
  }

  static StoredWork work(Document entry) throws IOException {
    return unpack(entry, StoredWork.class);
  }

  static SourceEntry sourceEntry(Document entry) {
    return new SourceEntry(
        entry.get(Fields.PATH), entry.get(Fields.SHA256), entry.get(Fields.SOURCE_WORK));
  }

  static StoredSource source(Document entry) throws IOException {
    SourceEntry head = sourceEntry(entry);
    Outline outline = unpack(entry, Outline.class);
    return new StoredSource(head.path(), head.sha256(), head.work(), outline);
  }

  private static byte[] pack(Object content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      JSON.writeValue(deflated, content);
    }
    return bytes.toByteArray();
  }

  private static <T> T unpack(Document entry, Class<T> type) throws IOException {
    BytesRef bytes = entry.getBinaryValue(Fields.CONTENT);
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length);
    try (InflaterInputStream inflated = new InflaterInputStream(packed)) {
      return JSON.readValue(inflated, type);
    }
  }
}
