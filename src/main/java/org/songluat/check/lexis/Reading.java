package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.check.Place;
import org.songluat.text.Span;

/**
 * What of a bead's Vietnamese is rendered, and what of its English comes from somewhere.
 *
 * @param hits all terms of the Vietnamese, by their beginnings
 * @param covered of each Vietnamese word the English word that renders it, or -1
 * @param explained whether each English word may come from a term, or needs to come from none
 */
record Reading(
    SideWords vi,
    SideWords en,
    List<Hit> hits,
    int[] covered,
    boolean[] explained,
    Set<String> stems) {
  private static final int LONGEST = 12;

  /** Names of so many syllables are told by all their words. */
  private static final int NAME = 2;

  private static final double MOST = 0.6;

  private static final int FEWEST = 3;

  static Reading of(Place place, TermBank bank) {
    SideWords vi = SideWords.of(place.vi());
    SideWords en = SideWords.of(place.en());
    List<Hit> hits = hits(vi, en, bank);
    Set<String> stems = new HashSet<>();
    hits.forEach(hit -> stems.addAll(hit.term().stems()));
    return new Reading(vi, en, hits, covered(vi, hits), explained(vi, en, stems), stems);
  }

  private static List<Hit> hits(SideWords vi, SideWords en, TermBank bank) {
    List<Hit> hits = new ArrayList<>();
    for (int start = 0; start < vi.size(); start++) {
      int from = start;
      int most = end(vi, start);
      bank.vietnamese()
          .from(vi.texts(), start, most, (end, term) -> hits.add(hit(from, end, term, vi, en)));
    }
    return hits;
  }

  /** Where the longest term may end that begins there: within its sentence. */
  private static int end(SideWords vi, int start) {
    int end = start + 1;
    while (end < vi.size()
        && end - start < LONGEST
        && vi.words().get(end).sentence() == vi.words().get(start).sentence()) {
      end++;
    }
    return end;
  }

  private static Hit hit(int start, int end, Term term, SideWords vi, SideWords en) {
    double ratio = (double) en.size() / Math.max(1, vi.size());
    int likely = (int) (start * ratio);
    int place = -1;
    for (Expression expression : term.expressions()) {
      int found = Spot.of(expression.stems(), en, likely);
      if (found >= 0 && (place < 0 || Math.abs(found - likely) < Math.abs(place - likely))) {
        place = found;
      }
    }
    boolean near = place < 0;
    for (String stem : near ? term.near() : Set.<String>of()) {
      int found = Spot.of(List.of(stem), en, likely);
      if (found >= 0 && (place < 0 || Math.abs(found - likely) < Math.abs(place - likely))) {
        place = found;
      }
    }
    Word first = vi.words().get(start);
    Word last = vi.words().get(end - 1);
    Span span = first.segment() == last.segment() ? first.span().cover(last.span()) : first.span();
    return new Hit(start, end, term, place, near, first.segment(), span);
  }

  private static int[] covered(SideWords vi, List<Hit> hits) {
    int[] covered = new int[vi.size()];
    java.util.Arrays.fill(covered, -1);
    for (Hit hit : hits) {
      if (hit.place() >= 0) {
        for (int k = hit.start(); k < hit.end(); k++) {
          covered[k] = hit.place();
        }
      }
    }
    return covered;
  }

  private static boolean[] explained(SideWords vi, SideWords en, Set<String> stems) {
    boolean[] explained = new boolean[en.size()];
    for (int k = 0; k < explained.length; k++) {
      Word word = en.words().get(k);
      explained[k] =
          word.text().length() < 2
              || SideWords.function(word.text())
              || stems.contains(word.stem())
              || vi.has(word.text())
              || word.bare() != null && stems.contains(word.bare());
    }
    return explained;
  }

  /** Whether too few of the English words come from known terms to judge the others. */
  boolean foreign() {
    int known = 0;
    for (int k = 0; k < explained.length; k++) {
      known += explained[k] && !SideWords.function(en.words().get(k).text()) ? 1 : 0;
    }
    return known < FEWEST;
  }

  /** The terms none of whose words is rendered, each within no other such. */
  List<Hit> lost() {
    List<Hit> lost = new ArrayList<>();
    int at = 0;
    while (at < vi.size()) {
      Hit longest = longest(at);
      if (longest == null) {
        at++;
      } else {
        addLost(longest, lost);
        at = longest.end();
      }
    }
    addOdd(lost);
    return lost;
  }

  /** Terms across the borders of others, some of whose words are in no other. */
  private void addOdd(List<Hit> lost) {
    int end = 0;
    for (Hit hit : hits) {
      boolean told =
          lost.stream().anyMatch(one -> one.start() < hit.end() && hit.start() < one.end());
      if (!told && hit.start() >= end && hit.length() > 2 && !hit.rendered() && odd(hit)) {
        lost.add(hit);
        end = hit.end();
      }
    }
  }

  private @org.jspecify.annotations.Nullable Hit longest(int start) {
    Hit longest = null;
    for (Hit hit : hits) {
      if (hit.start() == start && (longest == null || hit.end() > longest.end())) {
        longest = hit;
      }
    }
    return longest;
  }

  private void addLost(Hit longest, List<Hit> lost) {
    if (bare(longest)) {
      lost.add(longest);
      return;
    }
    if (misnamed(longest)) {
      lost.add(longest);
      return;
    }
    int end = longest.start();
    for (Hit part : hits) {
      boolean within = part.start() >= end && part.end() <= longest.end() && part.length() > 1;
      if (within && !part.term().light() && bare(part)) {
        boolean whole = longest.rendered() || longest.term().light() || part.term().weak();
        lost.add(whole ? part : longest);
        end = whole ? part.end() : longest.end();
      }
    }
  }

  /** Whether it is a name of which less than most stands there. */
  private boolean misnamed(Hit longest) {
    if (!longest.term().name() || longest.length() < NAME || longest.place() >= 0) {
      return false;
    }
    double best = 0;
    for (Expression expression : longest.term().expressions()) {
      long there = expression.stems().stream().filter(en::has).count();
      best = Math.max(best, (double) there / expression.stems().size());
    }
    return best < MOST;
  }

  /**
   * Whether the term means more than its parts: some of it is in none of them, and not rendered.
   */
  private boolean odd(Hit longest) {
    if (longest.length() < 2 || longest.place() >= 0) {
      return false;
    }
    for (int k = longest.start(); k < longest.end(); k++) {
      int at = k;
      boolean part =
          hits.stream()
              .anyMatch(h ->
                  h.length() > 1
                      && h.length() < longest.length()
                      && h.start() <= at
                      && at < h.end());
      if (covered[k] < 0 && !part) {
        return true;
      }
    }
    return false;
  }

  /** Whether none of its words is rendered. */
  boolean bare(Hit hit) {
    for (int k = hit.start(); k < hit.end(); k++) {
      if (covered[k] >= 0) {
        return false;
      }
    }
    return true;
  }
}
