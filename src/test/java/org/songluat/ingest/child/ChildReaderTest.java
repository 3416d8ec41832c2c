package org.songluat.ingest.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.songluat.ingest.Sources.gzip;
import static org.songluat.ingest.Sources.utf8;
import static org.songluat.ingest.Sources.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.HandmadePdf;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.pdf.MadePdf;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChildReaderTest {
  private static final String PAGE = "<html><p>Điều 1. Phạm vi<p>Điều 2. Đối tượng</html>";

  @TempDir Path folder;
  private final ChildReader reader = new ChildReader(ReadLimits.DEFAULT, 1);

  @AfterAll
  void close() {
    reader.close();
  }

  private SourcePath file(String name, byte[] content) throws IOException {
    return SourcePath.of(Files.write(folder.resolve(name), content));
  }

  private static ReadLimits limits(ProcessLimits process) {
    return ReadLimits.DEFAULT.with(process);
  }

  private static String fault(DocumentReader reader, SourcePath path) {
    return assertThrows(UnreadableSourceException.class, () -> reader.read(path)).fault();
  }

  /** The processes that this one has started and that live. */
  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  @Test
  void readsEveryFormatAsThisProcessDoes() throws IOException {
    List<SourcePath> files =
        List.of(
            file("a.txt", utf8("Điều 1\nĐiều 2\n")),
            file("b.html", utf8(PAGE)),
            file("c.html.gz", gzip(utf8(PAGE))),
            file("d.docx", HandmadeDocx.of(HandmadeDocx.paragraph("Điều 1"))),
            file("e.pdf", HandmadePdf.of(List.of(List.of("Điều 1"), List.of("Điều 2")))),
            file("f.rtf", "{\\rtf1 Dieu 1\\par Dieu 2}".getBytes(StandardCharsets.US_ASCII)),
            file("g.zip", zip("luật.html", PAGE)));
    try (SourceReader here = new SourceReader(ReadLimits.DEFAULT)) {
      for (SourcePath file : files) {
        assertEquals(here.read(file), reader.read(file));
      }
    }
  }

  @Test
  void leavesPicturesOfPagesAloneWhereItIsTold() throws IOException {
    try (MadePdf pdf = new MadePdf();
        SourceReader here = new SourceReader(ReadLimits.DEFAULT)) {
      SourcePath scan = file("scan.pdf", pdf.scan().bytes());
      SourceText read = reader.withoutOcr().read(scan);
      assertEquals(here.withoutOcr().read(scan), read);
      assertEquals(List.of("no-text-layer"), read.remarks().stream().map(Remark::code).toList());
    }
  }

  @Test
  void saysOfABadFileWhatThisProcessSays() throws IOException {
    byte[] docx = HandmadeDocx.of();
    SourcePath cut = file("cut.docx", Arrays.copyOf(docx, docx.length / 2));
    assertEquals(
        cut.name() + ": the Office file is cut off before its end; get it again",
        assertThrows(UnreadableSourceException.class, () -> reader.read(cut)).getMessage());
  }

  @Test
  void listsAndReadsAnArchive() throws IOException {
    SourcePath zip = file("a.zip", zip("a.html", PAGE, "b/c.html", PAGE, "d.png", "x"));
    assertEquals(Optional.of(List.of("a.html", "b/c.html")), reader.documents(zip));
    assertEquals(zip.name() + "!/b/c.html", reader.read(zip.inside("b/c.html")).name());
    assertEquals(64, reader.digest(zip.inside("a.html")).length());
    assertEquals(
        "the zip holds no document 'x'; songluat outline lists what it holds",
        fault(reader, zip.inside("x")));
  }

  @Test
  void takesNoOfficeFileForAnArchive() throws IOException {
    assertEquals(
        Optional.empty(),
        reader.documents(file("e.docx", zip("x", "", "[Content_Types].xml", ""))));
    assertEquals(Optional.empty(), reader.documents(file("f.html", utf8(PAGE))));
  }

  @Test
  void readsPlainTextWithoutAProcess() throws IOException {
    try (ChildReader none = new ChildReader(ReadLimits.DEFAULT, 1)) {
      Set<ProcessHandle> before = children();
      none.read(file("p.txt", utf8("Điều 1\n")));
      assertEquals(before, children());
    }
  }

  @Test
  void startsAProcessAheadForAFileThatWillNeedOne() throws IOException {
    Set<ProcessHandle> before = children();
    try (ChildReader ahead = new ChildReader(ReadLimits.DEFAULT, 1)) {
      ahead.expect(file("ahead.txt", utf8("Điều 1\n")));
      ahead.expect(SourcePath.of(folder));
      ahead.expect(SourcePath.of(folder.resolve("nowhere")));
      assertEquals(Set.of(), started(before));
      SourcePath page = file("ahead.html", utf8(PAGE));
      ahead.expect(page);
      Set<ProcessHandle> first = started(before);
      ahead.read(page);
      assertEquals(1, first.size());
      assertEquals(first, started(before));
    }
  }

  @Test
  void readsManyFilesInOneProcessAndEndsIt() throws IOException {
    Set<ProcessHandle> before = children();
    try (ChildReader one = new ChildReader(ReadLimits.DEFAULT, 1)) {
      SourcePath page = file("one.html", utf8(PAGE));
      for (int i = 0; i < 5; i++) {
        one.read(page);
      }
      Set<ProcessHandle> during = children();
      during.removeAll(before);
      assertEquals(1, during.size());
    }
    assertEquals(Set.of(), started(before));
  }

  private static Set<ProcessHandle> started(Set<ProcessHandle> before) {
    Set<ProcessHandle> now = children();
    now.removeAll(before);
    return now;
  }

  @Test
  void takesAFreshProcessAfterSoManyFiles() throws IOException {
    Set<ProcessHandle> before = children();
    try (ChildReader two = new ChildReader(limits(new ProcessLimits(256, 60, 60, 2)), 1)) {
      SourcePath page = file("two.html", utf8(PAGE));
      two.read(page);
      Set<ProcessHandle> first = started(before);
      two.read(page);
      assertEquals(Set.of(), started(before));
      two.read(page);
      assertEquals(1, started(before).size());
      assertTrue(started(before).stream().noneMatch(first::contains));
    }
  }

  @Test
  void readsAtOnceInAsManyProcessesAsItMay() throws Exception {
    SourcePath page = file("many.html", utf8(PAGE));
    try (ChildReader two = new ChildReader(ReadLimits.DEFAULT, 2);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Set<ProcessHandle> before = children();
      List<Future<Integer>> reading = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        reading.add(threads.submit(() -> two.read(page).blocks().size()));
      }
      for (Future<Integer> one : reading) {
        assertEquals(2, one.get());
      }
      assertTrue(started(before).size() <= 2);
    }
  }

  @Test
  void losesAFileThatTakesTooLongAndReadsTheNext() throws IOException {
    SourcePath endless = file("long.html", utf8("<p>" + "<b>x<i>".repeat(4_000_000)));
    try (ChildReader hasty = new ChildReader(limits(new ProcessLimits(1500, 1, 1, 10)), 1)) {
      assertEquals(
          "reading a file may take at most 1 seconds, this one takes more; cut it into smaller"
              + " files, or raise songluat.reader.seconds",
          fault(hasty, endless));
    }
  }

  @Test
  void losesAFileThatTakesTooMuchMemoryAndReadsTheNext() throws IOException {
    SourcePath large = file("large.html", utf8("<p>" + "<b>x</b>".repeat(2_000_000)));
    try (ChildReader small = new ChildReader(limits(new ProcessLimits(64, 60, 60, 10)), 1)) {
      assertEquals(
          "reading a file may take at most 64 MB of memory, this one takes more; cut it into"
              + " smaller files, or raise songluat.reader.memory",
          fault(small, large));
      assertEquals(2, small.read(file("after.html", utf8(PAGE))).blocks().size());
    }
  }

  @Test
  void losesAFileWhoseProcessIsKilledAndReadsTheNext() throws Exception {
    SourcePath slow = file("slow.html", utf8("<p>" + "<b>x<i>".repeat(4_000_000)));
    SourcePath page = file("then.html", utf8(PAGE));
    Set<ProcessHandle> before = children();
    try (ChildReader killed = new ChildReader(limits(new ProcessLimits(1500, 60, 60, 10)), 1);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      killed.read(page);
      ProcessHandle process = started(before).iterator().next();
      Duration busy = worked(process).plusMillis(100);
      Future<String> said = thread.submit(() -> fault(killed, slow));
      while (worked(process).compareTo(busy) < 0) {
        Thread.onSpinWait();
      }
      process.destroyForcibly();
      assertEquals(
          "it breaks the process that reads it (status 137); get the file again, and do not trust"
              + " it",
          said.get());
      assertEquals(2, killed.read(page).blocks().size());
    }
  }

  private static Duration worked(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ofDays(1));
  }
}
