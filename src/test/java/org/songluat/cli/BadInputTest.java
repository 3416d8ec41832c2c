package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets one line that names it and says what to do; the other files are done. */
class BadInputTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeCorpus() throws IOException {
    cli = new Cli(home).write("corpus/good.txt", Cli.VI);
  }

  /** The one line said of the file, the good file beside it being ingested. */
  private String saidOf(String name) {
    Cli.Run run = cli.run("ingest");
    assertEquals(1, run.code());
    assertEquals("1 added, 0 updated, 0 unchanged, 1 failed, 0 removed", run.outLines().getLast());
    List<String> lines = run.err().lines().toList();
    assertEquals(1, lines.size(), run.err());
    String beginning = "songluat: corpus/" + name + ": ";
    assertTrue(lines.getFirst().startsWith(beginning), run.err());
    assertEquals(0, cli.run("search", "cây").code());
    return lines.getFirst().substring(beginning.length());
  }

  @Test
  void emptyFile() throws IOException {
    cli.write("corpus/empty.txt", "");
    assertEquals(
        "there is no text in it; save it again where it came from, or leave it out",
        saidOf("empty.txt"));
  }

  @Test
  void binaryWithAWrongSuffix() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    cli.write("corpus/noise.txt", noise);
    assertEquals(
        "this is binary data whatever its suffix; text, HTML, PDF, Word, Excel and RTF files can be"
            + " read, and zip or gzip of these: convert it to one",
        saidOf("noise.txt"));
  }

  @Test
  void truncatedPdf() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < 20; i++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(whole);
    }
    cli.write("corpus/cut.pdf", Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    assertEquals("the PDF is cut off before its end; get it again", saidOf("cut.pdf"));
  }

  @Test
  void truncatedDocx() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(whole)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document/>".repeat(200).getBytes(StandardCharsets.UTF_8));
    }
    cli.write("corpus/cut.docx", Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    assertEquals("the Office file is cut off before its end; get it again", saidOf("cut.docx"));
  }

  @Test
  void fileOf200Megabytes() throws IOException {
    try (RandomAccessFile huge =
        new RandomAccessFile(home.resolve("corpus/huge.txt").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }
    assertEquals(
        "a file may have at most 67108864 bytes, this one has 209715200; cut it into smaller files",
        saidOf("huge.txt"));
  }

  @Test
  void lineOf5Megabytes() throws IOException {
    cli.write("corpus/line.txt", "chữ ".repeat(5 << 18) + "\n");
    assertEquals(
        "a line may have at most 1048576 characters, number 1 has 5242880; break it into lines",
        saidOf("line.txt"));
  }

  @Test
  void wrongBytesForUtf8() throws IOException {
    byte[] text = Cli.VI.replace("07-NQ", "08-NQ").getBytes(StandardCharsets.UTF_8);
    byte[] wrong = Arrays.copyOf(text, text.length + 2);
    wrong[text.length] = (byte) 0xC3;
    wrong[text.length + 1] = (byte) 0x28;
    cli.write("corpus/wrong.txt", wrong);
    assertEquals(
        "text must be in UTF-8, but byte 409 (0xC3) is no UTF-8; convert the file to UTF-8",
        saidOf("wrong.txt"));
  }

  @Test
  void folderWithoutFiles() throws IOException {
    Files.createDirectory(home.resolve("empty"));
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: empty: holds no file to read. Put texts into it, or name another folder\n"),
        cli.run("ingest", "--quiet", "empty"));
  }

  @Test
  void missingFolder() {
    assertEquals(
        new Cli.Run(
            1,
            "added      corpus/good.txt  07-nq-sl (vi, 6 clauses)\n"
                + "1 added, 0 updated, 0 unchanged, 1 failed, 0 removed\n",
            "songluat: nowhere: does not exist. Check the path\n"),
        cli.run("ingest", "nowhere", "corpus"));
  }

  @Test
  void missingFile() {
    for (String command : List.of("outline", "convert", "cite")) {
      String file = home.resolve("nowhere.txt").toString();
      String line = "songluat: " + file + ": there is no such file; check its name and folder\n";
      assertEquals(new Cli.Run(1, "", line), cli.run(command, "nowhere.txt"));
    }
  }

  @Test
  void portInUse() throws IOException {
    cli.run("ingest");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Cli.Run run = cli.run("serve", "--port", port);
      assertEquals(
          new Cli.Run(
              1,
              "",
              "songluat: A server must have a free port of this machine, got 127.0.0.1:"
                  + port
                  + ", which cannot be listened on; choose another with --port\n"),
          run);
    }
  }

  @Test
  void missingFileOfAPair() {
    String file = home.resolve("nowhere.txt").toString();
    String missing = "songluat: " + file + ": does not exist. Check the path\n";
    assertEquals(
        new Cli.Run(1, "", missing), cli.run("align", "--lines", "corpus/good.txt", "nowhere.txt"));
  }

  @Test
  void wrongBytesAmongLines() throws IOException {
    cli.write("latin.txt", new byte[] {'a', (byte) 0xE9, '\n'});
    assertEquals(
        new Cli.Run(1, "", "songluat: latin.txt: must be UTF-8 for --lines. Save it as UTF-8\n"),
        cli.run("align", "--lines", "corpus/good.txt", "latin.txt"));
  }

  @Test
  void folderInPlaceOfALineFile() {
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: align must be given two files, two folders or one folder, got a file and a"
                + " folder\n"),
        cli.run("align", "--lines", "corpus", "corpus/good.txt"));
  }
}
