package org.songluat;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the start script with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private record Ran(int status, List<String> out, List<String> err) {}

  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do echo "$argument"; done
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "[INFO] --- maven-compiler-plugin:3:compile (default-compile) @ songluat ---"
      echo made > target/songluat.jar
      echo "[INFO] BUILD SUCCESS"
      """;

  @TempDir Path temp;
  private Path root;
  private Path jdk;
  private Path tools;

  @BeforeEach
  void layAProject() throws IOException {
    root = Files.createDirectories(temp.toRealPath().resolve("a project"));
    Files.copy(Path.of("songluat"), root.resolve("songluat"), COPY_ATTRIBUTES);
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    tools = Files.createDirectories(root.resolveSibling("tools"));
    jdk = jdk("25.0.1");
  }

  @Test
  void buildsAtTheFirstStartAndSaysSo() throws Exception {
    script(tools.resolve("mvn"), MAVEN);
    Ran ran = run(Map.of(), "--version");
    assertEquals(
        List.of(
            "songluat: building, this takes a minute or two the first time",
            "songluat:   compiling"),
        ran.err);
    assertEquals(0, ran.status);
  }

  @Test
  void startsTheSecondTimeWithoutABuild() throws Exception {
    script(tools.resolve("mvn"), MAVEN);
    run(Map.of(), "--version");
    assertEquals(List.of(), run(Map.of(), "--version").err);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    script(tools.resolve("mvn"), MAVEN);
    run(Map.of(), "--version");
    Path source = Files.writeString(root.resolve("src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertEquals(2, run(Map.of(), "--version").err.size());
  }

  @Test
  void handsEveryArgumentOverAsItIs() throws Exception {
    build();
    List<String> out = run(Map.of(), "search", "đầu tư", "", "a  b *").out;
    int jar = out.indexOf("-jar");
    assertEquals(
        List.of(root + "/target/songluat.jar", "search", "đầu tư", "", "a  b *"),
        out.subList(jar + 1, out.size()));
    assertTrue(out.contains("-Dsongluat.home=" + root), out::toString);
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    build();
    Path link = Files.createSymbolicLink(temp.resolve("link"), root.resolve("songluat"));
    Files.createSymbolicLink(temp.resolve("again"), Path.of("link"));
    List<String> out = run(temp.resolve("again"), Map.of(), "serve").out;
    assertTrue(out.contains("-Dsongluat.home=" + root), out::toString);
    assertTrue(Files.exists(link));
  }

  @Test
  void optimisesLongCommandsOnly() throws Exception {
    build();
    String quick = "-XX:TieredStopAtLevel=1";
    assertTrue(run(Map.of(), "search", "x").out.contains(quick));
    assertEquals(-1, run(Map.of(), "serve").out.indexOf(quick));
  }

  @Test
  void seesTheCommandBehindAnOption() throws Exception {
    build();
    assertEquals(-1, run(Map.of(), "--verbose", "serve").out.indexOf("-XX:TieredStopAtLevel=1"));
  }

  @Test
  void saysNothingOfATerminalWhereThereIsNone() throws Exception {
    build();
    assertEquals(-1, run(Map.of(), "ingest").out.indexOf("-Dsongluat.terminal=true"));
  }

  @Test
  void keepsAClassArchiveForEachCommand() throws Exception {
    build();
    String archive = "-XX:SharedArchiveFile=" + root + "/target/archives/java-25-serve.jsa";
    assertTrue(run(Map.of(), "serve").out.contains(archive));
  }

  @Test
  void optionsOfTheJvmAreTakenFromTheEnvironment() throws Exception {
    build();
    List<String> out = run(Map.of("SONGLUAT_OPTS", "-Xmx512m -Xss4m"), "serve").out;
    assertTrue(out.containsAll(List.of("-Xmx512m", "-Xss4m")), out::toString);
  }

  @Test
  void saysWhatToInstallWhereTheChosenJavaIsTooOld() throws Exception {
    build();
    Path old = jdk("17.0.15");
    Ran ran = run(Map.of("SONGLUAT_JAVA", old.toString()), "serve");
    assertEquals(
        List.of("songluat: SONGLUAT_JAVA must name a Java 21 or later, got " + old), ran.err);
    assertEquals(1, ran.status);
  }

  @Test
  void takesTheVersionFromAJavaThatHasNoReleaseFile() throws Exception {
    build();
    Path bare = temp.resolve("bare");
    script(bare.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"21.0.2\" 2024' >&2\n");
    assertEquals(0, run(Map.of("SONGLUAT_JAVA", bare.toString()), "serve").status);
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Ran ran = run(Map.of("PATH", withoutMaven()), "serve");
    assertEquals(
        List.of(
            "songluat: Maven is needed to build SongLuat; install it, for example the package"
                + " maven"),
        ran.err);
    assertEquals(1, ran.status);
  }

  @Test
  void namesTheFirstErrorOfAFailedBuild() throws Exception {
    script(
        tools.resolve("mvn"),
        """
        #!/bin/sh
        echo "[ERROR] COMPILATION ERROR :"
        echo "[ERROR] A.java:[3,1] ';' expected"
        echo "[INFO] BUILD FAILURE"
        """);
    Ran ran = run(Map.of(), "serve");
    assertEquals(
        "songluat: the build failed: A.java:[3,1] ';' expected (all of it is in "
            + root
            + "/target/songluat.build.log)",
        ran.err.getLast());
    assertEquals(1, ran.status);
  }

  private void build() throws IOException {
    Path target = Files.createDirectories(root.resolve("target"));
    Path jar = Files.writeString(target.resolve("songluat.jar"), "made");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
  }

  private Path jdk(String version) throws IOException {
    Path home = temp.toRealPath().resolve("jdk " + version);
    script(home.resolve("bin/java"), JAVA);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A path with every tool of the system that the script calls, and no Maven. */
  private String withoutMaven() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    for (String tool : List.of("readlink", "dirname", "find", "head", "mkdir", "ln", "rm")) {
      for (Path folder : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
        if (Files.exists(folder.resolve(tool)) && !Files.exists(bin.resolve(tool))) {
          script(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(folder.resolve(tool)));
        }
      }
    }
    return bin.toString();
  }

  private Ran run(Map<String, String> environment, String... arguments) throws Exception {
    return run(root.resolve("songluat"), environment, arguments);
  }

  private Ran run(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(Arrays.asList(arguments));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
    builder.environment().put("SONGLUAT_JAVA", jdk.toString());
    builder.environment().remove("SONGLUAT_OPTS");
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script must end");
    return new Ran(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
  }
}
