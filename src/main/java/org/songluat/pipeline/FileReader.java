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
import org.jspecify.annotations.Nullable;
import org.songluat.index.SourceEntry;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.text.Language;

/** Turns one file into its outline, unless the index holds the same content already. */
final class FileReader {
  private static final int BUFFER = 1 << 16;

  private final Stages stages;
  private final Guard guard;
  private final ManualPairs manual;
  private final @Nullable Language only;

  /** What became of reading a file. */
  sealed interface Reading {
    Path file();
  }

  /** The index holds this content already. */
  record Same(Path file) implements Reading {}

  /** Read now. */
  record Fresh(Path file, String sha256, Outline outline) implements Reading {
    String path() {
      return file.toString();
    }
  }

  /** Not to be read. */
  record Broken(Path file, String error) implements Reading {}

  FileReader(Stages stages, Guard guard, ManualPairs manual, @Nullable Language only) {
    this.stages = stages;
    this.guard = guard;
    this.manual = manual;
    this.only = only;
  }

  Reading read(Path file, Catalogue catalogue) throws IOException {
    Guard.Outcome<Reading> outcome = guard.call(() -> readHere(file, catalogue));
    return switch (outcome) {
      case Guard.Done<Reading> done -> done.value();
      case Guard.Failed<Reading> failed -> new Broken(file, failed.error());
    };
  }

  private Reading readHere(Path file, Catalogue catalogue)
      throws IOException, NoSuchAlgorithmException {
    String work = manual.work(file);
    String hash = hash(file, settings(work));
    SourceEntry held = catalogue.source(file.toString());
    if (held != null && held.sha256().equals(hash)) {
      return new Same(file);
    }
    Outline outline = stages.structurer().parse(stages.reader().read(file));
    Outline named = work == null ? Naming.byNumber(outline) : Naming.byHand(outline, work);
    return new Fresh(file, hash, only == null ? named : kept(named, only));
  }

  /** A file to be read in another way, or put elsewhere by hand, is not unchanged. */
  private String settings(@Nullable String work) {
    String kept = only == null ? "" : "\nonly=" + only.code();
    return work == null ? kept : kept + "\nwork=" + work;
  }

  /** The content is streamed, never held; with no settings this is its plain SHA-256. */
  private static String hash(Path file, String settings)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    digest.update(settings.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
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
