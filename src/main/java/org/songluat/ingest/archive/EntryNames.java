package org.songluat.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.AbstractUnicodeExtraField;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.songluat.text.Vietnamese;

/**
 * The names in one archive, as people know them. Where a name does not say that it is UTF-8
 * (APPNOTE 6.3.10, appendix D), it is UTF-8 all the same if it can be, else in the code page that
 * Windows uses for Vietnamese, else in that of DOS, which the standard asks for.
 */
final class EntryNames {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset DOS =
      Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

  /** Controls, and marks that turn the direction of writing, would forge what a person reads. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]+");
  private static final int LONGEST = 500;

  private final Charset page;

  private EntryNames(Charset page) {
    this.page = page;
  }

  /** The way the names of these entries are written. */
  static EntryNames of(List<ZipArchiveEntry> entries) {
    boolean vietnamese =
        entries.stream()
            .map(ZipArchiveEntry::getRawName)
            .filter(raw -> utf8(raw).isEmpty())
            .allMatch(EntryNames::isVietnamese);
    return new EntryNames(vietnamese ? WINDOWS_1258 : DOS);
  }

  /** The name in NFC, folders before it behind slashes, without a way up or out. */
  String of(ZipArchiveEntry entry) {
    String printed = Vietnamese.nfc(decoded(entry));
    StringBuilder name = new StringBuilder();
    for (String step : SEPARATORS.split(printed)) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        name.append(name.isEmpty() ? "" : "/").append(UNPRINTABLE.matcher(step).replaceAll("_"));
      }
    }
    return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name.toString();
  }

  /** Some programs write the name a second time, in UTF-8 (APPNOTE 4.6.9). */
  private String decoded(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (entry.getExtraField(UnicodePathExtraField.UPATH_ID)
        instanceof AbstractUnicodeExtraField field) {
      raw = field.getUnicodeName();
    }
    byte[] written = raw;
    return utf8(written).orElseGet(() -> new String(written, page));
  }

  private static Optional<String> utf8(byte[] raw) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether all letters beyond ASCII are Vietnamese; those of the DOS page would be signs. */
  private static boolean isVietnamese(byte[] raw) {
    String read = Vietnamese.nfc(new String(raw, WINDOWS_1258));
    return Vietnamese.fold(read).chars().allMatch(c -> c < 0x80);
  }
}
