package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.cli.print.Console;
import org.songluat.cli.workplace.Workplace;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;

/** Bitexts in files. */
class OutputTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeFiles() throws IOException {
    cli = new Cli(home).write("vi.txt", Cli.VI).write("en.txt", Cli.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "json", "tmx", "xlsx", "docx", "akn", "xliff", "jsonl"})
  void aFileHoldsWhatStandardOutputWould(String format) throws IOException {
    byte[] printed = cli.output("align", "vi.txt", "en.txt", "--format", format);
    assertEquals(
        new Cli.Run(0, "", ""),
        cli.run("align", "vi.txt", "en.txt", "--format", format, "-o", "out.dat"));
    assertTrue(printed.length > 0);
    assertArrayEquals(printed, Files.readAllBytes(home.resolve("out.dat")));
    assertEquals(List.of("en.txt", "out.dat", "vi.txt"), names());
  }

  @Test
  void aWorkbookComesThroughStandardOutputIntact() throws IOException {
    byte[] printed = cli.output("align", "vi.txt", "en.txt", "--format", "xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(printed))) {
      assertEquals(6, book.getSheetAt(0).getLastRowNum());
      assertEquals("I- Mục tiêu", book.getSheetAt(0).getRow(1).getCell(5).getStringCellValue());
    }
  }

  @Test
  void theSuffixOfTheFileSaysTheFormatUnlessAnotherIsAskedFor() throws IOException {
    cli.run("align", "vi.txt", "en.txt", "-o", "out.TMX");
    assertTrue(Files.readString(home.resolve("out.TMX")).startsWith("<?xml"));
    cli.run("align", "vi.txt", "en.txt", "-o", "out.json", "--format", "tsv");
    assertTrue(Files.readString(home.resolve("out.json")).startsWith("bead\t"));
  }

  @Test
  void aTerminalGetsNoWorkbook() {
    assertEquals(
        new Cli.Run(2, "", "songluat: xlsx must not go to a terminal. Name a file with --output\n"),
        cli.watched("align", "vi.txt", "en.txt", "--format", "xlsx"));
    assertEquals(0, cli.watched("align", "vi.txt", "en.txt").code());
    assertEquals(0, cli.watched("align", "vi.txt", "en.txt", "-o", "out.xlsx").code());
  }

  @Test
  void aFullDiskBehindStandardOutputIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), new PrintStream(full), new PrintStream(err), false);
    SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
    Main main = new Main(new Workplace(console, home, home, reader));
    assertEquals(1, main.execute("align", "vi.txt", "en.txt"));
    assertEquals(
        "songluat: standard output was closed or full before the end was written\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFileThatIsReadIsNotWrittenOver() throws IOException {
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: --output must not be a file that is read, got ./en.txt. Name another\n"),
        cli.run("align", "vi.txt", "en.txt", "-o", "./en.txt"));
    assertEquals(Cli.EN, Files.readString(home.resolve("en.txt")));
  }

  @Test
  void whereNoFileCanBeNoneIsWritten() throws IOException {
    Files.createDirectory(home.resolve("out"));
    for (String file : List.of("out", "nowhere/out.tsv")) {
      assertEquals(
          new Cli.Run(
              2,
              "",
              "songluat: --output must name a file in a folder that exists, got " + file + "\n"),
          cli.run("align", "vi.txt", "en.txt", "-o", file));
    }
  }

  @Test
  void afterAFailureTheOldFileStays() throws IOException {
    cli.write("out.tsv", "old").write("empty.txt", "");
    assertEquals(1, cli.run("align", "vi.txt", "empty.txt", "-o", "out.tsv").code());
    assertEquals("old", Files.readString(home.resolve("out.tsv")));
    assertEquals(List.of("empty.txt", "en.txt", "out.tsv", "vi.txt"), names());
  }

  @Test
  void exportWritesFilesToo() throws IOException {
    Cli filled = Cli.filled(home);
    assertEquals(new Cli.Run(0, "", ""), filled.run("export", "07-NQ/SL", "-o", "work.xlsx"));
    byte[] written = Files.readAllBytes(home.resolve("work.xlsx"));
    assertArrayEquals(filled.output("export", "07-NQ/SL", "--format", "xlsx"), written);
    assertEquals("PK", new String(written, 0, 2, StandardCharsets.US_ASCII));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
