package org.songluat.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.AccessPermissionException;
import org.jspecify.annotations.Nullable;

/** What the libraries throw and cannot read, said in words for the person who has the file. */
public final class Faults {
  private static final String READ =
      "text, HTML, PDF, Word, Excel and RTF files can be read, and zip or gzip of these";

  /** Frequent kinds of data by their first characters, read as ISO 8859-1. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("\u0089PNG", "a PNG picture"),
          Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
          Map.entry("GIF8", "a GIF picture"),
          Map.entry("II*\0", "a TIFF picture"),
          Map.entry("MM\0*", "a TIFF picture"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("MZ", "a program"),
          Map.entry("Rar!", "an archive of files"),
          Map.entry("7z\u00BC\u00AF", "an archive of files"),
          Map.entry("BZh", "an archive of files"),
          Map.entry("\u00FD7zXZ", "an archive of files"));

  /** How many causes of causes are looked at. */
  private static final int DEPTH = 20;

  private static final String LOCKED =
      "no text layer can be read, a password protects it; save it without the password";
  private static final String BOMB =
      "it unpacks to far more than a document of its size; do not trust it";

  private static final String NESTED =
      "its tables or paragraphs lie in each other more deeply than documents have them; do not"
          + " trust it";
  private static final String ENTITIES =
      "its XML defines entities, as no Office file does; do not trust it";

  private Faults() {}

  public static UnreadableSourceException notReadable(SourceFile file) {
    String kind = known(file).orElse("binary data");
    return new UnreadableSourceException(
        file.name(), "this is " + kind + " whatever its suffix; " + READ + ": convert it to one");
  }

  public static UnreadableSourceException archive(SourceFile file) {
    return new UnreadableSourceException(
        file.name(),
        "this is packed as Office files are, but is none of Word or Excel; save it as DOCX");
  }

  static UnreadableSourceException gzips(String name, int most) {
    return new UnreadableSourceException(
        name, "a gzip may hold " + most + " of its kind in each other at most; do not trust it");
  }

  public static UnreadableSourceException cutOff(SourceFile file, Format format) {
    return new UnreadableSourceException(
        file.name(), "the " + format.printed() + " is cut off before its end; get it again");
  }

  /** The fault behind what a parser threw; one of our own comes out as it went in. */
  public static UnreadableSourceException translated(
      SourceFile file, Format format, Throwable thrown) {
    String fault = "the " + format.printed() + " is damaged; get it again, or save it anew";
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEPTH; depth++) {
      if (cause instanceof UnreadableSourceException ours) {
        return ours;
      }
      fault = fault(cause).orElse(fault);
      cause = cause.getCause();
    }
    return new UnreadableSourceException(file.name(), fault, thrown);
  }

  private static Optional<String> fault(Throwable cause) {
    return switch (cause) {
      case EncryptedDocumentException e -> Optional.of(LOCKED);
      case org.apache.tika.exception.EncryptedDocumentException e -> Optional.of(LOCKED);
      case InvalidPasswordException e -> Optional.of(LOCKED);
      case AccessPermissionException e -> Optional.of(LOCKED);
      default -> bomb(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT));
    };
  }

  /** Tika, POI and the JDK tell bombs by their message alone. */
  private static Optional<String> bomb(String message) {
    if (message.contains("zip bomb")) {
      return Optional.of(message.contains("nesting") ? NESTED : BOMB);
    }
    boolean entities =
        message.contains("entity expansion")
            || message.contains("size of entities")
            || message.contains("doctype is disallowed");
    return entities ? Optional.of(ENTITIES) : Optional.empty();
  }

  private static Optional<String> known(SourceFile file) {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return KNOWN.entrySet().stream()
        .filter(e -> head.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
