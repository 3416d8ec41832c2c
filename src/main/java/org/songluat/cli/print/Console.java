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
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
  private static final int BUFFER = 1 << 16;

  /** The streams of this process. */
  public static Console ofProcess() {
    return new Console(
        System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), watched());
  }

  /** Java tells of standard input and output only; Linux names what standard error is. */
  private static boolean watched() {
    try {
      String name = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
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
