package org.songluat.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.songluat.align.Bitext;

/** A work and its beads in JSON. */
public record BitextView(WorkView.Brief work, List<BeadView> beads) {
  public static BitextView of(Bitext bitext) {
    return new BitextView(
        WorkView.Brief.of(bitext.work()),
        IntStream.range(0, bitext.beads().size())
            .mapToObj(i -> BeadView.of(i + 1, bitext.beads().get(i)))
            .toList());
  }
}
