package org.songluat.cli.print;

import java.util.List;
import org.songluat.align.explain.Crossing;

/** Tells of clauses that stand in another order in the other version. */
public record CrossingTalk(Console console) {
  private static final int MOST = 10;
  private static final int LONGEST = 60;

  /** A line each of the first ones, and how many more there are. */
  public void tell(List<Crossing> crossings) {
    crossings.stream().limit(MOST).map(CrossingTalk::line).forEach(console::say);
    if (crossings.size() > MOST) {
      console.say("and " + (crossings.size() - MOST) + " more in another order");
    }
  }

  private static String line(Crossing crossing) {
    return "in another order: %s \"%s\" (bead %d) and %s \"%s\" (bead %d)"
        .formatted(
            crossing.vi().id(),
            shortened(crossing.vi().text()),
            crossing.viBead() + 1,
            crossing.en().id(),
            shortened(crossing.en().text()),
            crossing.enBead() + 1);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
  }
}
