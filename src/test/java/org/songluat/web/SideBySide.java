package org.songluat.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/** Pairs the lines of two texts; one that says so breaks, or goes on until it is stopped. */
final class SideBySide implements Comparer {
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Opens when one that goes on is stopped. */
  static final List<CountDownLatch> STOPPED = new java.util.concurrent.CopyOnWriteArrayList<>();

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public Bitext compare(Given vi, Given en, Progress progress) {
    List<String> left = new String(vi.content(), StandardCharsets.UTF_8).lines().toList();
    List<String> right = new String(en.content(), StandardCharsets.UTF_8).lines().toList();
    if (left.contains("broken")) {
      throw new IncomparableException(Reason.UNREAD, vi.name() + " is broken");
    }
    progress.at(Stage.ALIGNING);
    if (left.contains("endless")) {
      goOn();
    }
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
      beads.add(
          new Bead(
              line("vi", k, left),
              line("en", k, right),
              k < Math.min(left.size(), right.size()) ? 0.9 : 0,
              Bead.Origin.SEQUENCE));
    }
    return new Bitext(
        new Work(null, null, WorkType.OTHER, null, null, null, null, Titles.NONE), beads);
  }

  private static void goOn() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    STOPPED.forEach(CountDownLatch::countDown);
    throw new CancellationException();
  }

  private static List<Clause> line(String language, int number, List<String> lines) {
    if (number >= lines.size()) {
      return List.of();
    }
    Path path = Path.ROOT.child(Level.PARAGRAPH, String.valueOf(number + 1));
    String text = lines.get(number);
    String id = language + "~p_" + (number + 1);
    return List.of(
        new Clause(
            id,
            Level.PARAGRAPH,
            String.valueOf(number + 1),
            path,
            text,
            new Span(0, text.length())));
  }
}
