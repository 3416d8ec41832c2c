package org.songluat.search;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.explain.ClauseSpan;
import org.songluat.align.explain.Counterparts;
import org.songluat.align.words.Lexicon;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Finds in the one side of hits what answers the words that matched in the other. */
final class CounterpartMarks {
  /** Those of the page that have both sides. */
  private final List<BeadRecord> beads;

  private final Counterparts counterparts;

  /** Of the beads of one page. */
  CounterpartMarks(Lexicon lexicon, List<BeadRecord> page) {
    this.beads =
        page.stream().filter(b -> !b.bead().vi().isEmpty() && !b.bead().en().isEmpty()).toList();
    this.counterparts = Counterparts.of(lexicon, beads.stream().map(BeadRecord::bead).toList());
  }

  /**
   * What answers in a side, as spans of its joined text, in order.
   *
   * @param bead one of the page with both sides
   * @param matched what matched in the other side's joined text
   * @param own what matched in the side itself, which is not marked again
   */
  List<Span> in(BeadRecord bead, Language side, List<Span> matched, List<Span> own) {
    List<Clause> asked = bead.side(side.other());
    List<Clause> answering = bead.side(side);
    int place = beads.indexOf(bead);
    List<Span> found = new ArrayList<>();
    int end = 0;
    for (ClauseSpan answer : counterparts.of(place, side.other(), apart(matched, asked))) {
      Span span = joined(answer, answering);
      if (span.start() >= end && own.stream().noneMatch(span::overlaps)) {
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
