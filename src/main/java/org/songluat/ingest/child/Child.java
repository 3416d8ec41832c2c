package org.songluat.ingest.child;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.UnreadableSourceException;

/** One process that reads files, and the folder it may leave things in. Used by one thread. */
final class Child {
  /** With that a JVM ends whose memory is used up, where it is told to. */
  private static final int OUT_OF_MEMORY = 3;

  /** How long a process that closed its output, or is to end, may take to be gone. */
  private static final int SECONDS_TO_END = 5;

  /** Characters take two bytes, a block some twenty, names and remarks little. */
  private static final int BYTES_OF_CHAR = 2;

  private static final int BYTES_OF_BLOCK = 40;
  private static final long BYTES_OF_REST = 64L << 20;

  private final Process process;
  private final Workshop shop;
  private final ReadLimits all;
  private final ProcessLimits limits;
  private final Sender to;
  private final Receiver from;
  private int asked;
  private boolean ready;

  private Child(Process process, Workshop shop, ReadLimits limits) {
    this.process = process;
    this.shop = shop;
    this.all = limits;
    this.limits = limits.process();
    this.to = new Sender(process.getOutputStream());
    long text = (long) BYTES_OF_CHAR * limits.textChars();
    long blocks = (long) BYTES_OF_BLOCK * limits.blocks();
    this.from = new Receiver(process.getInputStream(), text + blocks + BYTES_OF_REST);
  }

  static Child start(ReadLimits limits) throws IOException {
    Workshop shop = Workshop.make();
    return new Child(ChildCommand.start(limits.process(), shop.folder()), shop, limits);
  }

  /** Whether it may be asked again. */
  boolean isFit() {
    return process.isAlive() && asked < limits.files();
  }

  /**
   * The answer, which may be that there is nothing to be had.
   *
   * @throws UnreadableSourceException where the process did not live to give one
   */
  Answer ask(Request request, ScheduledExecutorService clock) {
    asked++;
    try (Deadline deadline = new Deadline(clock, limits, this::kill)) {
      return ask(request, deadline);
    }
  }

  private Answer ask(Request request, Deadline deadline) {
    try {
      if (!ready) {
        to.send(ReadLimits.class, all);
      }
      to.send(Request.class, request);
      Answer answer = next();
      while (answer instanceof Answer.Ready || answer instanceof Answer.MoreTime) {
        ready = true;
        if (answer instanceof Answer.MoreTime more) {
          deadline.extend(more.seconds());
        }
        answer = next();
      }
      return answer;
    } catch (IOException e) {
      asked = limits.files();
      throw new UnreadableSourceException(request.name(), lost(deadline), e);
    }
  }

  private Answer next() throws IOException {
    return from.receive(Answer.class)
        .orElseThrow(() -> new IOException("The process that reads files has ended"));
  }

  /** Why there is no answer. */
  private String lost(Deadline deadline) {
    if (deadline.passed()) {
      return "reading a file may take at most "
          + deadline.seconds()
          + " seconds, this one takes more; cut it into smaller files, or raise"
          + " songluat.reader.seconds";
    }
    int status = end();
    if (!ready) {
      return "the process that is to read it does not start (status "
          + status
          + "); see that there are "
          + limits.megabytes()
          + " MB of free memory";
    }
    if (status == OUT_OF_MEMORY) {
      return "reading a file may take at most "
          + limits.megabytes()
          + " MB of memory, this one takes more; cut it into smaller files, or raise"
          + " songluat.reader.memory";
    }
    return "it breaks the process that reads it (status "
        + status
        + "); get the file again, and do not trust it";
  }

  /** The status it ends with by itself, or by being killed. */
  private int end() {
    boolean interrupted = false;
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
        process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    return process.isAlive() ? -1 : process.exitValue();
  }

  /** Ends it whatever it is doing, and what it has started. */
  private void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** Lets it end, waits for that, and clears away what it left. */
  void close() {
    try {
      to.close();
    } catch (IOException e) {
      kill();
    }
    end();
    shop.clear();
  }
}
