import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.law.Version;
import org.songluat.structure.WorkParser;

/**
 * Measures how fast text becomes clauses on one thread: the texts of a {@code .tar.xz} are unpacked
 * to the heap, then each goes through {@link SourceReader} and {@link WorkParser}, several rounds
 * over. Megabytes are millions of bytes of the text in UTF-8. Time is told twice, by the clock and
 * as the thread's own, which other programs on the machine alter less.
 *
 * <p>Run from its source: {@code mvn compile exec:exec@reading-speed}.
 */
final class ReadingSpeed {
  private record Text(String name, String content) {}

  private record Count(int clauses, double clock, double own) {}

  private final SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
  private final WorkParser parser = new WorkParser();

  private ReadingSpeed() {}

  public static void main(String[] args) throws IOException {
    List<Text> texts = unpacked(Path.of(args[0]));
    long bytes =
        texts.stream().mapToLong(t -> t.content.getBytes(StandardCharsets.UTF_8).length).sum();
    System.out.printf(Locale.ROOT, "%d texts, %.1f MB%n", texts.size(), bytes / 1e6);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    for (int round = 1; round <= rounds; round++) {
      Count count = new ReadingSpeed().read(texts);
      System.out.printf(
          Locale.ROOT,
          "round %d: %d clauses; %.2f s = %.1f MB/s by the clock; %.2f s = %.1f MB/s of the"
              + " thread%n",
          round,
          count.clauses,
          count.clock,
          bytes / 1e6 / count.clock,
          count.own,
          bytes / 1e6 / count.own);
    }
  }

  private static List<Text> unpacked(Path archive) throws IOException {
    List<Text> texts = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (ArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        if (!e.isDirectory()) {
          texts.add(new Text(e.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    }
    return texts;
  }

  private Count read(List<Text> texts) {
    long clock = System.nanoTime();
    long own = own();
    int clauses = 0;
    for (Text text : texts) {
      for (Version version : parser.parse(reader.of(text.name, text.content)).versions()) {
        clauses += version.clauses().size();
      }
    }
    return new Count(clauses, (System.nanoTime() - clock) / 1e9, (own() - own) / 1e9);
  }

  private static long own() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
