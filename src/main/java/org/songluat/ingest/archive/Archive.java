package org.songluat.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;

/**
 * A zip of documents, opened. A document is known by its name in the archive; one in a zip within
 * it by the names of both with {@code !/} between them.
 */
public final class Archive implements Closeable {
  /** Names of documents that fit into a message. */
  private static final int SHOWN = 20;

  private static final String ZIP = ".zip";

  private final Unpacking zip;
  private final int depth;
  private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
  private @Nullable Inner opened;

  /** A zip within this one. */
  private record Inner(String name, Archive archive) {}

  private Archive(Unpacking zip, int depth) {
    this.zip = zip;
    this.depth = depth;
    EntryNames names = EntryNames.of(zip.entries());
    for (ZipArchiveEntry entry : zip.entries()) {
      String name = names.of(entry);
      if (!entry.isDirectory() && !entry.isUnixSymlink() && !NoDocument.is(name)) {
        entries.put(unique(name), entry);
      }
    }
  }

  /** Opens the zip of a file; its size is not limited, for it is not held. */
  public static Archive open(SourcePath path, ReadLimits limits) throws IOException {
    return new Archive(Unpacking.of(path, limits), 1);
  }

  /** Opens a zip that is held in memory. */
  public static Archive of(SourceFile file, ReadLimits limits) throws IOException {
    return of(file.name(), file.bytes(), limits, 1);
  }

  private static Archive of(String name, byte[] zip, ReadLimits limits, int depth)
      throws IOException {
    return new Archive(Unpacking.of(name, zip, limits), depth);
  }

  /** Whether the zip is a document itself, of a word processor or a spreadsheet. */
  public boolean isOffice() {
    return entries.containsKey("[Content_Types].xml") || entries.containsKey("mimetype");
  }

  private String unique(String name) {
    String printed = name.isEmpty() ? "unnamed" : name;
    String unique = printed;
    for (int n = 2; entries.containsKey(unique); n++) {
      unique = printed + " (" + n + ")";
    }
    return unique;
  }

  /** The names of all documents, those of zips within it too, sorted. */
  public List<String> documents() throws IOException {
    List<String> documents = new ArrayList<>();
    for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
      addTo(documents, entry.getKey());
      zip.checkEntries(documents.size());
    }
    closeOpened();
    return documents;
  }

  private void addTo(List<String> documents, String name) throws IOException {
    if (!opens(name)) {
      documents.add(name);
      return;
    }
    try {
      for (String inner : inner(name).documents()) {
        documents.add(name + SourcePath.IN + inner);
      }
    } catch (UnreadableSourceException e) {
      // Whoever reads it is told why it cannot be read.
      documents.add(name);
    }
  }

  /** Whether an entry is a zip that is looked into. */
  private boolean opens(String name) {
    return depth < zip.limits().archive().depth() && isZip(name);
  }

  private static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ZIP);
  }

  private Archive inner(String name) throws IOException {
    Inner held = opened;
    if (held != null && held.name.equals(name)) {
      return held.archive;
    }
    closeOpened();
    byte[] bytes = zip.unpack(name, entries.get(name));
    Archive archive = of(zip.name() + SourcePath.IN + name, bytes, zip.limits(), depth + 1);
    opened = new Inner(name, archive);
    return archive;
  }

  /** The content of a document, out of its gzip if it is in one. */
  public SourceFile document(String name) throws IOException {
    return SourceFile.of(zip.name() + SourcePath.IN + name, content(name), zip.limits());
  }

  /** The content of a document as it is packed. */
  public byte[] content(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    int deepest = zip.limits().archive().depth();
    if (entry != null && isZip(name) && depth == deepest) {
      throw new UnreadableSourceException(
          zip.name() + SourcePath.IN + name,
          "a zip may lie in %d others at most; unpack the one around it".formatted(deepest - 1));
    }
    if (entry != null) {
      return zip.unpack(name, entry);
    }
    for (String outer : entries.keySet()) {
      if (name.startsWith(outer + SourcePath.IN) && opens(outer)) {
        return inner(outer).content(name.substring(outer.length() + SourcePath.IN.length()));
      }
    }
    throw new UnreadableSourceException(
        zip.name(),
        "the zip holds no document '" + name + "'; songluat outline lists what it holds");
  }

  /** The SHA-256 of a document as it is packed. */
  public String digest(String name) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(content(name)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The only document, where there is no other. */
  public SourceFile only() throws IOException {
    List<String> documents = documents();
    if (documents.size() == 1) {
      return document(documents.getFirst());
    }
    if (documents.isEmpty()) {
      throw new UnreadableSourceException(
          zip.name(), "the zip holds no document; pack documents into it, or leave it out");
    }
    throw new UnreadableSourceException(zip.name(), several(documents));
  }

  private String several(List<String> documents) {
    StringJoiner shown = new StringJoiner(", ");
    documents.stream().limit(SHOWN).forEach(shown::add);
    if (documents.size() > SHOWN) {
      shown.add("and " + (documents.size() - SHOWN) + " more");
    }
    String example = zip.name() + SourcePath.IN + documents.getFirst();
    return "a zip must hold one document to be read as one, this one holds %d: %s; name one, as '%s'"
        .formatted(documents.size(), shown, example);
  }

  private void closeOpened() {
    if (opened != null) {
      opened.archive.close();
      opened = null;
    }
  }

  @Override
  public void close() {
    closeOpened();
    zip.close();
  }
}
