package org.songluat.exchange.evidence;

import java.util.List;
import org.songluat.align.explain.Crossing;

/**
 * Two clauses that answer each other in another order, in JSON.
 *
 * @param vi the Vietnamese clause's id
 * @param viBead the number of its bead, from 1
 * @param en the English clause's id
 * @param enBead the number of its bead, from 1
 * @param score how sure it is, in 0..1
 */
public record CrossingView(List<String> vi, int viBead, List<String> en, int enBead, double score) {
  public static CrossingView of(Crossing crossing) {
    return new CrossingView(
        List.of(crossing.vi().id()),
        crossing.viBead() + 1,
        List.of(crossing.en().id()),
        crossing.enBead() + 1,
        Math.round(crossing.score() * 1000) / 1000.0);
  }

  public static List<CrossingView> all(List<Crossing> crossings) {
    return crossings.stream().map(CrossingView::of).toList();
  }
}
