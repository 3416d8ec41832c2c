package org.songluat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songluat.ingest.archive.Archive;
import org.songluat.ingest.archive.Archives;
import org.songluat.ingest.archive.OfficeParts;
import org.songluat.ingest.archive.ZipHead;
import org.songluat.ingest.file.OfficeFile;
import org.songluat.ingest.file.PlainText;
import org.songluat.ingest.html.WebPage;
import org.songluat.ingest.ocr.Ocr;
import org.songluat.ingest.pdf.PdfFile;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.Patience;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.TextDecoder;
import org.songluat.text.SourceText;

/**
 * Reads plain text, saved pages, PDF, DOCX, and what else the Office parsers know, each perhaps in
 * a gzip or a zip, in this process. Safe for use by many threads. What strangers made is better
 * read by {@link org.songluat.ingest.child.ChildReader}.
 */
public final class SourceReader implements DocumentReader {
  private final ReadLimits limits;
  private final Patience patience;
  private final Archives archives;

  public SourceReader(ReadLimits limits) {
    this(limits, Patience.ENDLESS);
  }

  /** A reader that asks for time before a slow step. */
  public SourceReader(ReadLimits limits, Patience patience) {
    this(limits, patience, new Archives(limits));
  }

  private SourceReader(ReadLimits limits, Patience patience, Archives archives) {
    this.limits = limits;
    this.patience = patience;
    this.archives = archives;
  }

  /** The text of a file, or of the only document in an archive. */
  public SourceText read(Path file) throws IOException {
    return read(SourcePath.of(file));
  }

  @Override
  public SourceText read(SourcePath path) throws IOException {
    return read(load(path));
  }

  /** The text of a file that is held in memory, with the same checks; the name is for messages. */
  public SourceText read(String name, byte[] content) throws IOException {
    return read(SourceFile.of(name, content, limits));
  }

  @Override
  public Optional<List<String>> documents(SourcePath path) throws IOException {
    SourceFile.check(path);
    return isZip(path)
        ? archives.with(path, a -> a.isOffice() ? Optional.empty() : Optional.of(a.documents()))
        : Optional.empty();
  }

  @Override
  public String digest(SourcePath document) throws IOException {
    return archives.with(document, a -> a.digest(document.entry()));
  }

  @Override
  public SourceReader withoutOcr() {
    return new SourceReader(limits.with(limits.ocr().off()), patience, archives);
  }

  @Override
  public boolean recognises() throws IOException {
    return Ocr.of(limits.ocr()) instanceof Ocr.Ready;
  }

  @Override
  public void close() {
    archives.close();
  }

  private SourceFile load(SourcePath path) throws IOException {
    if (!path.entry().isEmpty()) {
      return archives.with(path, a -> a.document(path.entry()));
    }
    SourceFile.check(path);
    Optional<SourceFile> only =
        isZip(path)
            ? archives.with(path, a -> a.isOffice() ? Optional.empty() : Optional.of(a.only()))
            : Optional.empty();
    return only.isPresent() ? only.get() : SourceFile.load(path, limits);
  }

  private static boolean isZip(SourcePath path) throws IOException {
    try (InputStream in = Files.newInputStream(path.file())) {
      return ZipHead.of(in.readNBytes(ZipHead.LENGTH)) == ZipHead.ZIP;
    }
  }

  /** Plain text as a source. */
  public SourceText of(String name, String text) {
    SourceBuilder into = new SourceBuilder(name, limits, patience);
    PlainText.read(text, into);
    return into.build();
  }

  private SourceText read(SourceFile packed) throws IOException {
    SourceFile file = unzipped(packed);
    Format format = Format.of(file.bytes()).orElseThrow(() -> Faults.notReadable(file));
    SourceBuilder into = new SourceBuilder(file.name(), limits, patience);
    switch (format) {
      case TEXT -> PlainText.read(TextDecoder.decode(file, into), into);
      case HTML -> WebPage.read(file, into);
      case PDF -> PdfFile.read(file, limits.ocr(), into);
      case OFFICE_XML, OFFICE_BINARY, RTF -> office(file, format, into);
    }
    return into.build();
  }

  /** The file is in memory: what cannot be read is the file's fault, not the disk's. */
  private void office(SourceFile file, Format format, SourceBuilder into) throws IOException {
    try {
      if (format == Format.OFFICE_XML) {
        OfficeParts.weigh(file, limits);
      }
      OfficeFile.read(file, format, into);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw Faults.translated(file, format, e);
    }
  }

  /** The only document of a zip in a gzip, or of one whose suffix hid it; else the file itself. */
  private SourceFile unzipped(SourceFile file) throws IOException {
    if (ZipHead.of(file.bytes()) != ZipHead.ZIP) {
      return file;
    }
    try (Archive archive = Archive.of(file, limits)) {
      return archive.isOffice() ? file : archive.only();
    }
  }
}
