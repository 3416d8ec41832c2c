package org.songluat.cli.workplace;

import java.util.List;
import org.songluat.align.VersionMatcher;
import org.songluat.law.Outline;
import org.songluat.pipeline.Stages;

/** How likely two outlines are one work, by {@link VersionMatcher}. */
record Likeness(VersionMatcher matcher) implements Stages.Pairer {
  @Override
  public double score(Outline vi, Outline en) {
    return vi.work().number() == null ? best(vi, en) : best(en, vi);
  }

  private double best(Outline bare, Outline other) {
    VersionMatcher.Candidate candidate =
        new VersionMatcher.Candidate(other.work(), other.versions());
    return matcher.best(bare, List.of(candidate)).map(VersionMatcher.Match::score).orElse(0.0);
  }

  @Override
  public double threshold() {
    return VersionMatcher.THRESHOLD;
  }
}
