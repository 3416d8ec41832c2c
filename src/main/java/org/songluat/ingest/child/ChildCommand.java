package org.songluat.ingest.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songluat.ingest.source.ProcessLimits;

/** How a child is started: the Java of this process and its classes, with little else of it. */
final class ChildCommand {
  /** A file of classes that the JVM maps at its start; it writes the file where there is none. */
  static final String ARCHIVE = "songluat.child.archive";

  /** What a JVM and tesseract look for; passwords and keys of the environment stay here. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "TESSDATA_PREFIX");

  /**
   * How many threads a tesseract takes. As many of them run as there are processors, which is
   * faster: its own threads mostly wait for each other.
   */
  private static final String ONE_THREAD = "OMP_THREAD_LIMIT";

  /** Nothing that a file names is fetched, should a parser try: there is no proxy on port 9. */
  private static final List<String> NO_NETWORK =
      List.of(
          "-Dhttp.proxyHost=127.0.0.1",
          "-Dhttp.proxyPort=9",
          "-Dhttps.proxyHost=127.0.0.1",
          "-Dhttps.proxyPort=9",
          "-Dftp.proxyHost=127.0.0.1",
          "-Dftp.proxyPort=9",
          "-Dhttp.nonProxyHosts=",
          "-Dftp.nonProxyHosts=",
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=");

  private ChildCommand() {}

  /** Starts a child that works in a folder of its own. */
  static Process start(ProcessLimits limits, Path folder) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(limits, folder));
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.environment().put(ONE_THREAD, "1");
    return builder
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> command(ProcessLimits limits, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(virtualMachine(limits));
    command.addAll(NO_NETWORK);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    command.add("-cp");
    command.add(classPath());
    command.add(Worker.class.getName());
    command.add(folder.toString());
    return command;
  }

  /** It reads one file at a time, soon after its start, and is to end at once where it must. */
  private static List<String> virtualMachine(ProcessLimits limits) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + limits.megabytes() + "m");
    options.add("-XX:MaxDirectMemorySize=64m");
    options.add("-XX:+UseSerialGC");
    options.add("-XX:TieredStopAtLevel=1");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-XX:-CreateCoredumpOnCrash");
    options.add("-XX:-UsePerfData");
    // Records are taken apart by reflection a few thousand times: compiling it for that is slower.
    options.add("-Djdk.reflect.useNativeAccessorOnly=true");
    options.add("-Xlog:disable");
    options.add("--enable-native-access=ALL-UNNAMED");
    String archive = System.getProperty(ARCHIVE);
    if (archive != null) {
      options.add("-XX:+AutoCreateSharedArchive");
      options.add("-XX:SharedArchiveFile=" + archive);
    }
    return options;
  }

  /** The child works in another folder. */
  private static String classPath() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
