package org.songluat.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.explain.ClauseSpan;
import org.songluat.align.explain.Counterparts;
import org.songluat.align.words.Lexicon;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds what answers the words that matched, where the other side of a hit has no match of its own.
 */
final class CounterpartMarks {
  /** Those of the page where one side matched alone. */
  private final List<BeadRecord> beads;

  private final Counterparts counterparts;

  /**
   * The hits of a page, each with what answers its matches where one side matched alone.
   *
   * @param beads those of the hits, in their order
   */
  static List<Hit> marked(List<Hit> hits, List<BeadRecord> beads, Lexicon lexicon) {
    List<BeadRecord> alone =
        IntStream.range(0, hits.size())
            .filter(k -> oneSided(hits.get(k)))
            .mapToObj(beads::get)
            .toList();
    if (alone.isEmpty()) {
      return hits;
    }
    CounterpartMarks marks = new CounterpartMarks(lexicon, alone);
    return IntStream.range(0, hits.size())
        .mapToObj(k -> oneSided(hits.get(k)) ? marks.on(hits.get(k), beads.get(k)) : hits.get(k))
        .toList();
  }

  private static boolean oneSided(Hit hit) {
    return alone(hit.vi(), hit.en()) || alone(hit.en(), hit.vi());
  }

  private Hit on(Hit hit, BeadRecord bead) {
    HitSide vi = hit.vi();
    HitSide en = hit.en();
    if (vi == null || en == null) {
      return hit;
    }
    return vi.highlights().isEmpty()
        ? hit.with(vi.answering(in(bead, Language.VI, en.highlights())), en)
        : hit.with(vi, en.answering(in(bead, Language.EN, vi.highlights())));
  }

  /** For these beads of one page: asking for the words of others would cost as much as a search. */
  private CounterpartMarks(Lexicon lexicon, List<BeadRecord> alone) {
    this.beads = List.copyOf(alone);
    this.counterparts = Counterparts.of(lexicon, beads.stream().map(BeadRecord::bead).toList());
  }

  /** Whether one side of a hit has matches and the other has text, but none. */
  private static boolean alone(@Nullable HitSide one, @Nullable HitSide other) {
    return one != null
        && other != null
        && !one.highlights().isEmpty()
        && other.highlights().isEmpty();
  }

  /**
   * What answers in a side, as spans of its joined text, in order.
   *
   * @param bead one of those given
   * @param matched what matched in the other side's joined text
   */
  private List<Span> in(BeadRecord bead, Language side, List<Span> matched) {
    List<Clause> asked = bead.side(side.other());
    List<Clause> answering = bead.side(side);
    int place = beads.indexOf(bead);
    List<Span> found = new ArrayList<>();
    int end = 0;
    for (ClauseSpan answer : counterparts.of(place, side.other(), apart(matched, asked))) {
      Span span = joined(answer, answering);
      if (span.start() >= end) {
        found.add(span);
        end = span.end();
      }
    }
    return found;
  }

  /** Spans of a joined text as those of its clauses; no match reaches over a joint. */
  private static List<ClauseSpan> apart(List<Span> spans, List<Clause> clauses) {
    List<ClauseSpan> apart = new ArrayList<>();
    int start = 0;
    for (int k = 0; k < clauses.size(); k++) {
      int end = start + clauses.get(k).text().length();
      for (Span span : spans) {
        if (span.start() >= start && span.end() <= end) {
          apart.add(new ClauseSpan(k, new Span(span.start() - start, span.end() - start)));
        }
      }
      start = end + BeadRecord.JOINT.length();
    }
    return apart;
  }

  private static Span joined(ClauseSpan at, List<Clause> clauses) {
    int start = 0;
    for (int k = 0; k < at.clause(); k++) {
      start += clauses.get(k).text().length() + BeadRecord.JOINT.length();
    }
    return new Span(start + at.span().start(), start + at.span().end());
  }
}
