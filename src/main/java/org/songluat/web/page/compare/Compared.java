package org.songluat.web.page.compare;

import java.util.List;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;

/** Two texts of a visitor, side by side. */
public record Compared(Bitext bitext, List<Discrepancy> discrepancies) {
  public Compared {
    discrepancies = List.copyOf(discrepancies);
  }
}
