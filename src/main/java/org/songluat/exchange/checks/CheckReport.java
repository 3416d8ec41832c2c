package org.songluat.exchange.checks;

import java.util.List;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;

/**
 * What was found where.
 *
 * @param files the Vietnamese and the English file; none where a work of the index was checked
 */
public record CheckReport(Bitext bitext, List<Discrepancy> found, List<String> files) {
  public CheckReport {
    if (!files.isEmpty() && files.size() != 2) {
      throw new IllegalArgumentException("files must be none or two, got " + files.size());
    }
    found = List.copyOf(found);
    files = List.copyOf(files);
  }
}
