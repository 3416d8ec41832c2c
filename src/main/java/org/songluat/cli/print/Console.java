package org.songluat.cli.print;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.songluat.exchange.Json;

/**
 * Where a command reads, answers and talks: results on {@code out}, all else on {@code err}, both
 * in UTF-8 whatever the locale.
 *
 * @param terminal whether a person watches {@code err}
 * @param screen whether a person watches {@code out}
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean screen) {
  private static final int BUFFER = 1 << 16;

  /** A console whose answers go to a program or a file. */
  public Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this(in, out, err, terminal, false);
  }

  /** The streams of this process. */
  public static Console ofProcess() {
    return new Console(
        System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), watched(2), watched(1));
  }

  /** Java tells of standard input and output only; Linux names what each stream is. */
  private static boolean watched(int stream) {
    try {
      String name = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    BufferedOutputStream buffered =
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    return new PrintStream(buffered, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
  }

  /** Says one line to the person, marked as ours. */
  public void say(String message) {
    err.println("songluat: " + message);
    err.flush();
  }

  /** Prints a view record as one document of JSON. */
  public void json(Object view) throws IOException {
    Json.mapper().writeValue(out, view);
    out.println();
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
