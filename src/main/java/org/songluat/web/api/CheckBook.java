package org.songluat.web.api;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionException;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.check.accept.Acceptance;
import org.songluat.check.accept.AcceptedFolder;
import org.songluat.index.StoredWork;

/**
 * Where the two versions of each work differ, and what of it people have accepted. The findings of
 * the works asked for last are kept; what is accepted is read each time, as the command line adds
 * to the same files.
 */
public final class CheckBook {
  private static final int MOST_CHECKED = 1_000;

  private final Library library;
  private final Checker checker;
  private final AcceptedFolder folder;
  private final Clock clock;
  private final Kept<List<Discrepancy>> checked = new Kept<>(MOST_CHECKED);

  /**
   * A finding that may stay.
   *
   * @param acceptance who says so, when and why
   */
  public record Accepted(Discrepancy found, Acceptance acceptance) {}

  /**
   * @param checker one that tells of what is accepted too
   */
  public CheckBook(Library library, Checker checker, AcceptedFolder folder, Clock clock) {
    this.library = library;
    this.checker = checker;
    this.folder = folder;
    this.clock = clock;
  }

  /** What likely differs and is not accepted. */
  public List<Discrepancy> likely(StoredWork work) throws IOException {
    return open(work).stream().filter(Discrepancy::likely).toList();
  }

  /** What differs, likely or not, and is not accepted. */
  List<Discrepancy> open(StoredWork work) throws IOException {
    Set<String> accepted = folder.of(work.id());
    return found(work).stream().filter(one -> !accepted.contains(one.proof().key())).toList();
  }

  /** What differs and is accepted. */
  public List<Accepted> accepted(StoredWork work) throws IOException {
    Map<String, Acceptance> accepted = new LinkedHashMap<>();
    folder.all(work.id()).forEach(one -> accepted.put(one.key(), one));
    return found(work).stream()
        .filter(one -> accepted.containsKey(one.proof().key()))
        .map(one -> new Accepted(one, accepted.get(one.proof().key())))
        .toList();
  }

  /** What was accepted and is found no more, as after the text has changed. */
  public List<Acceptance> outdated(StoredWork work) throws IOException {
    Set<String> keys = new HashSet<>();
    found(work).forEach(one -> keys.add(one.proof().key()));
    return folder.all(work.id()).stream().filter(one -> !keys.contains(one.key())).toList();
  }

  /**
   * Accepts the finding of that key.
   *
   * @throws NotHeldException where the work has no such finding
   * @throws CorrectionException where it is accepted already
   */
  public synchronized Acceptance accept(StoredWork work, String key, Author author)
      throws IOException {
    Discrepancy one =
        found(work).stream()
            .filter(found -> found.proof().key().equals(key))
            .findFirst()
            .orElseThrow(() -> NotHeldException.finding(work.id(), key));
    if (folder.of(work.id()).contains(key)) {
      throw new CorrectionException("A finding can be accepted once, " + key + " is already");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Acceptance made = new Acceptance(key, now, author.who(), one.message(), author.note());
    folder.add(work.id(), made);
    return made;
  }

  /**
   * Takes back that the finding of that key was accepted; it need not be found any more.
   *
   * @throws NotHeldException where it is not accepted
   */
  public synchronized Acceptance takeBack(StoredWork work, String key) throws IOException {
    Acceptance one =
        folder.all(work.id()).stream()
            .filter(accepted -> accepted.key().equals(key))
            .findFirst()
            .orElseThrow(() -> NotHeldException.acceptance(work.id(), key));
    folder.remove(work.id(), key);
    return one;
  }

  /** None for a work that is held in one language only: there is nothing to compare. */
  private List<Discrepancy> found(StoredWork work) throws IOException {
    if (!Library.comparable(work)) {
      return List.of();
    }
    Instant committed = library.committed();
    List<Discrepancy> found = checked.get(work.id(), committed);
    if (found == null) {
      found = checker.check(library.bitext(work), library.crossings(work));
      checked.put(work.id(), committed, found);
    }
    return found;
  }
}
