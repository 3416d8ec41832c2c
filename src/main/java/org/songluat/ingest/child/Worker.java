package org.songluat.ingest.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.UnreadableSourceException;

/**
 * The program of a child: reads the sources it is told on its standard input and writes what it
 * read to its standard output, until the input ends. That ends the process whatever it is doing,
 * for the thread that reads files is a daemon: no child outlives its parent.
 */
final class Worker {
  /** Enough for what nests as deep as its format's reader lets it. */
  private static final long STACK = 16L << 20;

  private static final int LONGEST = 300;
  private static final int REQUEST = 1 << 20;

  private final Sender parent;
  private final DocumentReader reader;
  private final DocumentReader withoutOcr;

  private Worker(Sender parent, ReadLimits limits) {
    this.parent = parent;
    this.reader = new SourceReader(limits, this::grant);
    this.withoutOcr = reader.withoutOcr();
  }

  /**
   * Runs until standard input ends.
   *
   * @param args the folder it works in, which goes with it
   */
  public static void main(String[] args) throws IOException {
    Workshop shop = new Workshop(Path.of(args[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(shop::clear));
    Receiver in = new Receiver(new FileInputStream(FileDescriptor.in), REQUEST);
    Sender out = new Sender(new FileOutputStream(FileDescriptor.out));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Optional<ReadLimits> limits = in.receive(ReadLimits.class);
    if (limits.isPresent()) {
      out.send(Answer.class, new Answer.Ready());
      new Worker(out, limits.get()).serve(in);
    }
  }

  private void serve(Receiver in) throws IOException {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().stackSize(STACK).unstarted(task));
    for (Optional<Request> next = in.receive(Request.class);
        next.isPresent();
        next = in.receive(Request.class)) {
      Request request = next.get();
      thread.submit(() -> {
        parent.send(Answer.class, outcome(request));
        return request;
      });
    }
  }

  private void grant(int seconds) {
    try {
      parent.send(Answer.class, new Answer.MoreTime(seconds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer, or why there is none: a task keeps whatever its work throws. */
  private Answer outcome(Request request) {
    FutureTask<Answer> task = new FutureTask<>(() -> answer(request));
    task.run();
    return task.state() == FutureTask.State.SUCCESS
        ? task.resultNow()
        : failed(request, task.exceptionNow());
  }

  private Answer answer(Request request) throws IOException {
    return switch (request.task()) {
      case READ -> new Answer.Text((request.ocr() ? reader : withoutOcr).read(request.path()));
      case DIGEST -> new Answer.Digest(reader.digest(request.path()));
      case DOCUMENTS -> {
        Optional<List<String>> documents = reader.documents(request.path());
        yield documents.<Answer>map(Answer.Documents::new).orElseGet(Answer.NoArchive::new);
      }
    };
  }

  private static Answer failed(Request request, Throwable thrown) {
    String fault =
        switch (thrown) {
          case UnreadableSourceException e -> e.fault();
          case StackOverflowError e -> "it is nested too deeply to be a document; do not trust it";
          case OutOfMemoryError e -> "it asks for more memory than there is; do not trust it";
          case IOException e -> "it cannot be read (" + line(e) + "); check the disk";
          default -> "reading it met a fault of SongLuat (" + line(thrown) + "); please report it";
        };
    String name = thrown instanceof UnreadableSourceException e ? e.file() : request.name();
    return new Answer.Failed(name, fault);
  }

  private static String line(Throwable thrown) {
    String line = thrown.toString().replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
