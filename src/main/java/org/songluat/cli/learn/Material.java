package org.songluat.cli.learn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Files to learn from together: a bilingual one, a translation memory, or a pair. */
record Material(List<Path> files) {
  private static final int CHUNK = 1 << 16;

  Material {
    files = List.copyOf(files);
  }

  static Material of(Path... files) {
    return new Material(List.of(files));
  }

  boolean memory() {
    String name = files.getFirst().getFileName().toString();
    return files.size() == 1 && name.toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  boolean pair() {
    return files.size() == 2;
  }

  /** The files as the catalogue knows them. */
  List<String> paths() {
    return files.stream().map(f -> f.toAbsolutePath().normalize().toString()).toList();
  }

  /** Tells whether the files have changed. */
  String sha256() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] chunk = new byte[CHUNK];
          for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
          }
        }
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
