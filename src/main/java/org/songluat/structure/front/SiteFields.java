package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/**
 * The fields that law sites print above a text: {@code Số hiệu: 45/2019/QH14}, in lines, in cells,
 * or with the value on the next line.
 */
public final class SiteFields {
  /** What a field says. */
  public enum Field {
    NUMBER,
    TYPE,
    ISSUER,
    SIGNER,
    ISSUED,
    EFFECTIVE,
    TITLE,
    OTHER
  }

  /** A value and where it stands. */
  public record Value(String text, Span span) {}

  private static final Map<String, Field> KEYS =
      Map.ofEntries(
          Map.entry("so hieu", Field.NUMBER),
          Map.entry("so ky hieu", Field.NUMBER),
          Map.entry("so/ky hieu", Field.NUMBER),
          Map.entry("document number", Field.NUMBER),
          Map.entry("number", Field.NUMBER),
          Map.entry("loai van ban", Field.TYPE),
          Map.entry("document type", Field.TYPE),
          Map.entry("type", Field.TYPE),
          Map.entry("co quan ban hanh", Field.ISSUER),
          Map.entry("noi ban hanh", Field.ISSUER),
          Map.entry("issuing body", Field.ISSUER),
          Map.entry("issuing authority", Field.ISSUER),
          Map.entry("issued by", Field.ISSUER),
          Map.entry("nguoi ky", Field.SIGNER),
          Map.entry("signer", Field.SIGNER),
          Map.entry("signed by", Field.SIGNER),
          Map.entry("ngay ban hanh", Field.ISSUED),
          Map.entry("date of issue", Field.ISSUED),
          Map.entry("issued date", Field.ISSUED),
          Map.entry("date issued", Field.ISSUED),
          Map.entry("ngay hieu luc", Field.EFFECTIVE),
          Map.entry("ngay co hieu luc", Field.EFFECTIVE),
          Map.entry("ngay ap dung", Field.EFFECTIVE),
          Map.entry("effective date", Field.EFFECTIVE),
          Map.entry("trich yeu", Field.TITLE),
          Map.entry("ten van ban", Field.TITLE),
          Map.entry("so cong bao", Field.OTHER),
          Map.entry("ngay cong bao", Field.OTHER),
          Map.entry("ngay dang cong bao", Field.OTHER),
          Map.entry("ngay het hieu luc", Field.OTHER),
          Map.entry("linh vuc", Field.OTHER),
          Map.entry("tinh trang", Field.OTHER),
          Map.entry("tinh trang hieu luc", Field.OTHER),
          Map.entry("hieu luc", Field.OTHER),
          Map.entry("ap dung", Field.OTHER),
          Map.entry("chuc danh", Field.OTHER),
          Map.entry("chuc vu", Field.OTHER),
          Map.entry("cap nhat", Field.OTHER),
          Map.entry("field", Field.OTHER),
          Map.entry("status", Field.OTHER),
          Map.entry("gazette no", Field.OTHER),
          Map.entry("gazette date", Field.OTHER));

  private final Map<Field, List<Value>> values = new LinkedHashMap<>();

  /** Whether the paragraph is a row of fields. */
  public static boolean row(String paragraph) {
    return key(paragraph.split("\\|")[0].strip()).isPresent();
  }

  /** Reads the fields of paragraphs that stand together. */
  public static SiteFields read(List<Paragraph> paragraphs) {
    SiteFields fields = new SiteFields();
    Field open = null;
    for (Paragraph paragraph : paragraphs) {
      for (String cell : paragraph.text().split("\\|")) {
        String text = cell.strip();
        Optional<Field> key = key(text);
        String value = key.isPresent() ? text.substring(text.indexOf(':') + 1).strip() : text;
        Field field = key.orElse(open);
        open = value.isEmpty() ? field : null;
        if (field != null && said(value)) {
          fields
              .values
              .computeIfAbsent(field, f -> new ArrayList<>())
              .add(new Value(value, paragraph.span()));
        }
      }
    }
    return fields;
  }

  /** The first value that the site gives the field. */
  public Optional<Value> value(Field field) {
    return values.getOrDefault(field, List.of()).stream().findFirst();
  }

  private static Optional<Field> key(String text) {
    int colon = text.indexOf(':');
    if (colon < 2 || colon > 30) {
      return Optional.empty();
    }
    String key = Vietnamese.fold(text.substring(0, colon)).toLowerCase(Locale.ROOT).strip();
    return Optional.ofNullable(KEYS.get(key));
  }

  /** Sites mask what they sell, and say where they do not know. */
  private static boolean said(String value) {
    String folded = Vietnamese.fold(value).toLowerCase(Locale.ROOT);
    return !value.isEmpty()
        && value.chars().anyMatch(Character::isLetterOrDigit)
        && !folded.equals("dang cap nhat")
        && !folded.equals("da biet")
        && !folded.equals("updating")
        && !folded.equals("known");
  }
}
