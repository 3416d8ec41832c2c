import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds every Java file below {@code src} to google-java-format, or brings it there.
 *
 * <p>Run by the build from its source: {@code java Formatting.java check|apply|off}.
 */
final class Formatting {
  private Formatting() {}

  public static void main(String[] args) throws Exception {
    boolean done =
        switch (args[0]) {
          case "off" -> true;
          case "apply" -> format(List.of("--replace")).isEmpty();
          case "check" -> check();
          default ->
              throw new IllegalArgumentException(
                  "-Dformat must be check, apply or off, got " + args[0]);
        };
    System.exit(done ? 0 : 1);
  }

  private static boolean check() throws Exception {
    List<String> unformatted = format(List.of("--dry-run"));
    if (!unformatted.isEmpty()) {
      System.err.printf(
          "%d files are not in google-java-format; 'mvn validate -Dformat=apply' formats them:%n",
          unformatted.size());
      unformatted.forEach(file -> System.err.println("  " + file));
    }
    return unformatted.isEmpty();
  }

  /** What the formatter prints: in a dry run the files it would change, otherwise nothing. */
  private static List<String> format(List<String> options) throws Exception {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(sources());
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    PrintWriter err = new PrintWriter(System.err, true);
    new Main(out, err, InputStream.nullInputStream()).format(arguments.toArray(String[]::new));
    out.flush();
    return printed.toString().lines().toList();
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
