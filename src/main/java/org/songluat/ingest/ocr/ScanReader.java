package org.songluat.ingest.ocr;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.songluat.ingest.layout.PageContent;
import org.songluat.ingest.source.SourceBuilder;

/**
 * Recognises the pages of one file, as many at once as the machine has processors, within the
 * limits of pages and time, and remarks what became of them.
 */
public final class ScanReader implements AutoCloseable {
  /** Below it a page has a wrong letter in every other word. */
  private static final double CERTAIN = 0.75;

  /** Vietnamese, then English, then perhaps both again on their side. */
  private static final int RUNS = 4;

  /** What a page in work takes, with the picture of the next one beside it, generously. */
  private static final int BYTES_OF_DOT = 12;

  private final Ocr.Ready ocr;
  private final Recogniser recogniser;
  private final SourceBuilder into;
  private final ExecutorService workers;
  private final int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
  private final Deque<Running> running = new ArrayDeque<>();
  private final List<PageContent> contents = new ArrayList<>();
  private final List<Integer> uncertain = new ArrayList<>();
  private final List<Integer> failed = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final Instant end;
  private int begun;

  /** A page that is being recognised, and how large its picture is. */
  private record Running(int number, long dots, Future<Recogniser.Page> page) {}

  public ScanReader(Ocr.Ready ocr, SourceBuilder into) throws IOException {
    this.ocr = ocr;
    this.recogniser = ocr.recogniser();
    this.into = into;
    this.workers =
        Executors.newFixedThreadPool(
            atOnce, task -> Thread.ofPlatform().daemon().name("songluat-ocr").unstarted(task));
    this.end = Instant.now().plus(Duration.ofSeconds(ocr.limits().seconds()));
  }

  /** Whether another page may be begun; else it is noted as left. */
  public boolean mayBegin(int number) {
    boolean may = begun < ocr.limits().pages() && Instant.now().isBefore(end);
    if (!may) {
      left.add(number);
    }
    return may;
  }

  /** Begins a page, once there are a processor and memory for it. */
  public void begin(PageScan scan) {
    while (running.size() >= atOnce || !running.isEmpty() && !fits(scan)) {
      finish();
    }
    begun++;
    into.slowStep(RUNS * ocr.limits().pageSeconds());
    running.add(
        new Running(scan.number(), scan.dots(), workers.submit(() -> recogniser.read(scan))));
  }

  private boolean fits(PageScan scan) {
    long dots = scan.dots() + running.stream().mapToLong(Running::dots).sum();
    return dots * BYTES_OF_DOT <= Runtime.getRuntime().maxMemory();
  }

  /** Notes a page of which there is no picture. */
  public void fail(int number) {
    failed.add(number);
  }

  /** Waits for all pages that were begun, and remarks what became of them. */
  public List<PageContent> finishAll() {
    while (!running.isEmpty()) {
      finish();
    }
    into.allowBlank();
    OcrRemarks.recognised(contents.stream().map(PageContent::number).toList(), ocr, into);
    OcrRemarks.uncertain(uncertain, into);
    OcrRemarks.failed(failed, into);
    OcrRemarks.left(left, ocr.limits(), into);
    return contents;
  }

  private void finish() {
    Running first = running.remove();
    try {
      Recogniser.Page page = first.page().get();
      contents.add(page.content());
      if (page.certainty() < CERTAIN) {
        uncertain.add(first.number());
      }
    } catch (ExecutionException e) {
      failed.add(first.number());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.add(first.number());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
