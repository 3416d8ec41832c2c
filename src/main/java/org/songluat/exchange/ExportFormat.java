package org.songluat.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats a bitext can be written in. */
public enum ExportFormat {
  TSV("text/tab-separated-values; charset=utf-8"),
  JSON("application/json"),
  TMX("application/x-tmx+xml"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  AKN("application/akn+xml"),
  XLIFF("application/xliff+xml"),
  JSONL("application/x-ndjson");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name in commands and addresses, which is the suffix of such files too. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an HTTP answer of this format calls itself. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a person can read the file as it is. */
  public boolean isText() {
    return this != XLSX && this != DOCX;
  }

  /** The codes of all formats, for messages: {@code tsv, json, tmx}. */
  public static String codes() {
    return Arrays.stream(values()).map(ExportFormat::code).collect(Collectors.joining(", "));
  }

  /** The format that a file's name says by its suffix, if it does. */
  public static Optional<ExportFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.code())).findFirst();
  }

  /** The format of a code in any case; throws {@link IllegalArgumentException} for others. */
  public static ExportFormat of(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "A format must be one of " + codes() + ", got '" + code + "'"));
  }
}
