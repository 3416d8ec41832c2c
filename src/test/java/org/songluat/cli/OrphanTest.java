package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a process of its own, which starts another to read with. */
class OrphanTest {
  @TempDir Path home;

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsongluat.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-Dsongluat.reader.memory=1500",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(home.resolve("err.txt").toFile())
        .redirectOutput(home.resolve("out.txt").toFile())
        .start();
  }

  /** The folders that processes worked in. */
  private List<String> left() {
    String[] names = home.toFile().list((folder, name) -> name.startsWith("songluat-"));
    return names == null ? List.of() : List.of(names);
  }

  private String page(String name, String body) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, "<html><body>" + body + "</body></html>", StandardCharsets.UTF_8);
    return file.toString();
  }

  /** Whether it is what reads files, and no longer what the JVM starts processes with. */
  private static boolean reads(ProcessHandle child) {
    return child.info().command().filter(command -> command.endsWith("/java")).isPresent();
  }

  @Test
  void whatReadsFilesDiesWithItsParentWhateverItIsDoing() throws Exception {
    Process parent = start("outline", page("slow.html", "<b>x<i>".repeat(5_000_000)));
    while (parent.isAlive() && parent.children().noneMatch(OrphanTest::reads)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    List<ProcessHandle> children = parent.children().toList();
    parent.destroyForcibly().waitFor();
    assertEquals(1, children.size());
    children.getFirst().onExit().get(30, TimeUnit.SECONDS);
    assertEquals(List.of(), left());
  }

  @Test
  void aCommandLeavesNoProcessAndSaysNothingOfIt() throws Exception {
    Process parent = start("convert", page("a.html", "<p>Điều 1<p>Điều 2"));
    assertTrue(parent.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, parent.exitValue());
    assertEquals("Điều 1\nĐiều 2\n", Files.readString(home.resolve("out.txt")));
    assertEquals("", Files.readString(home.resolve("err.txt")));
    assertEquals(List.of(), left());
  }
}
