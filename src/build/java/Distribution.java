import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Makes the Java runtime of a distribution: {@code Distribution FOLDER}. */
final class Distribution {
  /** Which modules the libraries ask for only when they run is not known beforehand: all of SE. */
  private static final String MODULES =
      "java.se,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.management,jdk.crypto.ec,jdk.charsets";

  private Distribution() {}

  public static void main(String[] arguments) throws IOException {
    Path runtime = Path.of(arguments[0], "runtime");
    remove(runtime);
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IllegalStateException("The JDK must have jlink"));
    List<String> options =
        List.of(
            "--add-modules=" + MODULES,
            "--include-locales=en,vi",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6",
            "--generate-cds-archive",
            "--output=" + runtime);
    int code = jlink.run(System.out, System.err, options.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("jlink must end with 0, got " + code);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
