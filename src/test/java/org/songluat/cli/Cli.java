package org.songluat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.songluat.cli.print.Console;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;

/** A SongLuat folder of its own, and the program run in it with captured streams. */
final class Cli {
  static final String VI =
      """
      BAN BIÊN SOẠN
      -------
      Số: 07-NQ/SL
      Hà Nội, ngày 05 tháng 3 năm 2026

      NGHỊ QUYẾT
      về trồng cây ven đường (bản mẫu)

      I- Mục tiêu

      1. Đến năm 2030 trồng 500 cây bàng dọc 12 con đường.

      2. Mỗi phường có ít nhất 3 người chăm cây.

      II- Việc phải làm

      - Chọn giống cây chịu được bão.

      - Tưới nước 2 lần mỗi tuần trong mùa khô.
      """;
  static final String EN =
      """
      EDITORIAL BOARD
      -------
      No. 07-NQ/SL
      Hanoi, March 5, 2026

      RESOLUTION
      on planting roadside trees (sample)

      I. Objectives

      1. By 2030, 500 almond trees are planted along 12 roads.

      2. Each ward has at least 3 people to look after the trees.

      II. Work to be done

      - Choose species that withstand storms.

      - Water them 2 times a week in the dry season.
      """;

  final Path home;
  private final DocumentReader reader;
  private byte[] input = {};

  /** What a command left behind. */
  record Run(int code, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }
  }

  /** A program that reads files in this process. */
  Cli(Path home) {
    this(home, new SourceReader(ReadLimits.DEFAULT));
  }

  Cli(Path home, DocumentReader reader) {
    this.home = home;
    this.reader = reader;
  }

  /** A folder with the two versions of one sample in {@code corpus}, ingested. */
  static Cli filled(Path home) throws IOException {
    Cli cli = new Cli(home).write("corpus/cay-vi.txt", VI).write("corpus/trees-en.txt", EN);
    Run run = cli.run("ingest");
    if (run.code() != 0) {
      throw new IllegalStateException(run.err());
    }
    return cli;
  }

  Cli write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Cli write(String name, byte[] content) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  Cli piped(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Run run(String... args) {
    return run(false, new ByteArrayOutputStream(), args);
  }

  /** The same before a person who watches both streams. */
  Run watched(String... args) {
    return run(true, new ByteArrayOutputStream(), args);
  }

  /** What a command writes to standard output. */
  byte[] output(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(false, out, args);
    return out.toByteArray();
  }

  private Run run(boolean watched, ByteArrayOutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(input), stream(out), stream(err), watched, watched);
    int code = new Main(new Workplace(console, home, home, reader)).execute(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
