package org.songluat.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.index.SourceEntry;
import org.songluat.ingest.ocr.OcrRemarks;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.pipeline.report.Preview;
import org.songluat.text.Language;

/** Turns one file into its outline, unless the index holds the same content already. */
final class FileReader {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_ATTEMPTS = 3;

  /** Ends the hash of what had pages that were not recognised. */
  private static final String UNRECOGNISED = "\nocr=none";

  private final Stages stages;
  private final Guard guard;
  private final ManualPairs manual;
  private final @Nullable Language only;

  /** What became of reading a source. */
  sealed interface Reading {
    SourcePath source();
  }

  /** The index holds this content already. */
  record Same(SourcePath source) implements Reading {}

  /** Read now. */
  record Fresh(SourcePath source, String sha256, Outline outline) implements Reading {
    String path() {
      return source.name();
    }
  }

  /** Not to be read. */
  record Broken(SourcePath source, String error) implements Reading {}

  FileReader(Stages stages, Guard guard, ManualPairs manual, @Nullable Language only) {
    this.stages = stages;
    this.guard = guard;
    this.manual = manual;
    this.only = only;
  }

  Reading read(SourcePath source, Catalogue catalogue) throws IOException {
    Guard.Outcome<Reading> outcome =
        guard.call(() -> readHere(source, catalogue), stages.reader()::patience);
    return switch (outcome) {
      case Guard.Done<Reading> done -> done.value();
      case Guard.Failed<Reading> failed -> new Broken(source, failed.error());
    };
  }

  private Reading readHere(SourcePath source, Catalogue catalogue)
      throws IOException, NoSuchAlgorithmException {
    String work = manual.work(source);
    String settings = settings(work);
    SourceEntry held = catalogue.source(source.name());
    if (held != null && isRead(held, source, settings)) {
      return new Same(source);
    }
    Still still = readStill(source, settings);
    Outline outline = still.outline();
    Outline named = work == null ? Naming.byNumber(outline) : Naming.byHand(outline, work);
    String hash = isPicture(outline) ? hash(source, settings + UNRECOGNISED) : still.hash();
    return new Fresh(source, hash, only == null ? named : kept(named, only));
  }

  /** What was read, and the hash of the very content that it was read from. */
  private record Still(Outline outline, String hash) {}

  /** A file may change between being read and being hashed. */
  private Still readStill(SourcePath source, String settings)
      throws IOException, NoSuchAlgorithmException {
    String before = hash(source, settings);
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Outline outline = outline(source);
      String after = hash(source, settings);
      if (after.equals(before)) {
        return new Still(outline, after);
      }
      before = after;
    }
    throw new UnreadableSourceException(
        source.name(), "changes while it is read. Ingest it again when it is whole");
  }

  /** How a source stands to what the index holds of it, without reading its text. */
  Preview.Standing standing(SourcePath source, Catalogue catalogue)
      throws IOException, NoSuchAlgorithmException {
    SourceEntry held = catalogue.source(source.name());
    if (held == null) {
      return Preview.Standing.ADDED;
    }
    boolean same = isRead(held, source, settings(manual.work(source)));
    return same ? Preview.Standing.UNCHANGED : Preview.Standing.UPDATED;
  }

  private Outline outline(SourcePath source) throws IOException {
    Optional<Outline> given = stages.memories().read(source);
    return given.isPresent()
        ? given.get()
        : stages.structurer().parse(stages.reader().read(source));
  }

  /** What was a picture is read again once it can be recognised. */
  private boolean isRead(SourceEntry held, SourcePath source, String settings)
      throws IOException, NoSuchAlgorithmException {
    return held.sha256().equals(hash(source, settings))
        || held.sha256().equals(hash(source, settings + UNRECOGNISED))
            && !stages.reader().recognises();
  }

  private static boolean isPicture(Outline outline) {
    return outline.findings().stream().anyMatch(f -> f.code().equals(OcrRemarks.NO_TEXT_LAYER));
  }

  /** A file to be read in another way, or put elsewhere by hand, is not unchanged. */
  private String settings(@Nullable String work) {
    String kept = only == null ? "" : "\nonly=" + only.code();
    return work == null ? kept : kept + "\nwork=" + work;
  }

  /** With no settings this is the plain SHA-256 of the content. */
  private String hash(SourcePath source, String settings)
      throws IOException, NoSuchAlgorithmException {
    if (source.entry().isEmpty()) {
      return hash(source.file(), settings);
    }
    String content = stages.reader().digest(source);
    return settings.isEmpty()
        ? content
        : hash(MessageDigest.getInstance("SHA-256"), content + settings);
  }

  /** The content is streamed, never held. */
  private static String hash(Path file, String settings)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return hash(digest, settings);
  }

  private static String hash(MessageDigest digest, String end) {
    return HexFormat.of().formatHex(digest.digest(end.getBytes(StandardCharsets.UTF_8)));
  }

  private static Outline kept(Outline outline, Language language) {
    List<Version> versions =
        outline.versions().stream().filter(v -> v.language() == language).toList();
    List<Finding> findings = new ArrayList<>(outline.findings());
    if (versions.isEmpty()) {
      String message = "Only %s is kept, and the file holds none of it";
      findings.add(Note.of("language-absent", message.formatted(language.code())));
    }
    return new Outline(outline.work(), versions, outline.leftOut(), findings, outline.statements());
  }
}
