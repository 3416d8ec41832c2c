package org.songluat.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files that can be read, told by their content; a suffix proves nothing. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  /** DOCX and its kin: XML in a zip. */
  OFFICE_XML,
  /** DOC, XLS and their kin, and anything that Office protects by a password. */
  OFFICE_BINARY,
  RTF;

  /** How far from its start a file is looked at; a PDF may have that much before its mark. */
  private static final int HEAD = 1024;

  /** The tags by which browsers know a page without a declared type (WHATWG MIME Sniffing 7.1). */
  private static final Pattern PAGE =
      Pattern.compile(
          "\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*|<!doctype\\s+html|<(?:html|head|meta|title"
              + "|link|script|style|body|h1|div|font|table|iframe|a|b|br|p)[\\s/>]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The format of a file's content, or empty where it is data that is no text. */
  public static Optional<Format> of(byte[] bytes) {
    if (starts(bytes, "%PDF-") || head(bytes, StandardCharsets.ISO_8859_1).contains("%PDF-1.")) {
      return Optional.of(PDF);
    }
    if (isZip(bytes)) {
      return Optional.of(OFFICE_XML);
    }
    if (starts(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Optional.of(OFFICE_BINARY);
    }
    if (starts(bytes, "{\\rtf")) {
      return Optional.of(RTF);
    }
    Charset charset = TextDecoder.utf16(bytes).orElse(StandardCharsets.UTF_8);
    if (TextDecoder.isData(bytes, charset)) {
      return Optional.empty();
    }
    return Optional.of(PAGE.matcher(head(bytes, charset)).matches() ? HTML : TEXT);
  }

  static boolean isGzip(byte[] bytes) {
    return starts(bytes, "\u001F\u008B");
  }

  static boolean isZip(byte[] bytes) {
    return starts(bytes, "PK\u0003\u0004");
  }

  /** The name to use for the format in a message. */
  String printed() {
    return switch (this) {
      case TEXT -> "text";
      case HTML -> "page";
      case PDF -> "PDF";
      case OFFICE_XML, OFFICE_BINARY -> "Office file";
      case RTF -> "RTF file";
    };
  }

  private static boolean starts(byte[] bytes, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static String head(byte[] bytes, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
  }
}
