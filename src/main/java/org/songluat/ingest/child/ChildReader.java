package org.songluat.ingest.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.archive.ZipHead;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourceFile;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.text.Block;
import org.songluat.text.SourceText;

/**
 * Reads files in processes of their own, as many as threads ask at once. A process that a file
 * breaks, or that reads too long or takes too much memory, costs that file; the next one gets a
 * fresh process. Plain text is read here: there is nothing in it to be parsed.
 */
public final class ChildReader implements DocumentReader {
  /** Enough to see whether a file is plain text. */
  private static final int HEAD = 1 << 13;

  private final ReadLimits limits;
  private final SourceReader here;
  private final Semaphore turns;
  private final Deque<Child> idle;
  private final ScheduledExecutorService clock;

  /**
   * @param most processes at once
   */
  public ChildReader(ReadLimits limits, int most) {
    this(limits, new Semaphore(most), new ConcurrentLinkedDeque<>(), clock());
  }

  private ChildReader(
      ReadLimits limits, Semaphore turns, Deque<Child> idle, ScheduledExecutorService clock) {
    this.limits = limits;
    this.here = new SourceReader(limits);
    this.turns = turns;
    this.idle = idle;
    this.clock = clock;
  }

  private static ScheduledExecutorService clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("songluat-deadlines").daemon().factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /** A reader that leaves pictures of pages alone; its processes are those of this one. */
  @Override
  public ChildReader withoutOcr() {
    return new ChildReader(limits.with(limits.ocr().off()), turns, idle, clock);
  }

  @Override
  public boolean recognises() throws IOException {
    return here.recognises();
  }

  /** A process that takes too long is ended here, which is no matter of the one who waits. */
  @Override
  public Duration patience(Duration usual) {
    return usual.plusSeconds(limits.process().mostSeconds());
  }

  /** Starts a process while the program itself still starts, if that file will need one. */
  public void expect(SourcePath path) throws IOException {
    Path file = path.file();
    if (Files.isRegularFile(file) && Files.isReadable(file) && !isPlain(head(path))) {
      give(take(path));
    }
  }

  @Override
  public SourceText read(SourcePath path) throws IOException {
    if (path.entry().isEmpty() && isPlain(head(path))) {
      return here.read(path);
    }
    Answer answer = ask(Request.Task.READ, path);
    if (answer instanceof Answer.Text read) {
      return checked(path, read.text());
    }
    throw refusal(path, answer);
  }

  @Override
  public Optional<List<String>> documents(SourcePath path) throws IOException {
    if (ZipHead.of(head(path)) != ZipHead.ZIP) {
      return Optional.empty();
    }
    Answer answer = ask(Request.Task.DOCUMENTS, path);
    if (answer instanceof Answer.Documents documents) {
      return Optional.of(documents.names());
    }
    if (answer instanceof Answer.NoArchive) {
      return Optional.empty();
    }
    throw refusal(path, answer);
  }

  @Override
  public String digest(SourcePath document) throws IOException {
    Answer answer = ask(Request.Task.DIGEST, document);
    if (answer instanceof Answer.Digest digest) {
      return digest.sha256();
    }
    throw refusal(document, answer);
  }

  /** Ends the processes that wait for files. */
  @Override
  public void close() {
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }

  private Answer ask(Request.Task task, SourcePath path) throws IOException {
    Child child = take(path);
    try {
      return child.ask(Request.of(task, path, limits.ocr().on()), clock);
    } finally {
      give(child);
    }
  }

  private Child take(SourcePath path) throws IOException {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Reading " + path.name() + " was interrupted");
    }
    @Nullable Child child = idle.poll();
    while (child != null && !child.isFit()) {
      child.close();
      child = idle.poll();
    }
    return child == null ? start(path) : child;
  }

  private Child start(SourcePath path) {
    try {
      return Child.start(limits);
    } catch (IOException e) {
      turns.release();
      throw new UnreadableSourceException(
          path.name(),
          "no process to read it can be started (" + e.getMessage() + "); check the Java in use",
          e);
    }
  }

  private void give(Child child) {
    if (child.isFit()) {
      idle.push(child);
    } else {
      child.close();
    }
    turns.release();
  }

  private static byte[] head(SourcePath path) throws IOException {
    SourceFile.check(path);
    try (InputStream in = Files.newInputStream(path.file())) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean isPlain(byte[] head) {
    return Format.of(head).filter(f -> f == Format.TEXT).isPresent();
  }

  /** What a broken process sends must still be a text that its blocks lie in. */
  private static SourceText checked(SourcePath path, SourceText text) {
    int end = 0;
    for (Block block : text.blocks()) {
      if (block.span().start() < end || block.span().end() > text.text().length()) {
        throw refusal(path, block);
      }
      end = block.span().end();
    }
    return text;
  }

  private static UnreadableSourceException refusal(SourcePath path, Object got) {
    return got instanceof Answer.Failed failed
        ? new UnreadableSourceException(failed.name(), failed.fault())
        : new UnreadableSourceException(
            path.name(), "the process that reads it answers " + got.getClass() + "; report it");
  }
}
