package org.songluat.check.lexis;

import org.songluat.check.Place;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** How much of a stretch of a bead has a counterpart anywhere on the other side. */
public final class Coverage {
  private final Reading reading;

  private Coverage(Reading reading) {
    this.reading = reading;
  }

  public static Coverage of(Place place, TermBank bank) {
    return new Coverage(Reading.of(place, bank));
  }

  /** The share of its words, in 0..1. */
  public double of(Language language, int segment, Span span) {
    return language == Language.VI ? vietnamese(segment, span) : english(segment, span);
  }

  private double vietnamese(int segment, Span span) {
    int all = 0;
    int there = 0;
    int end = 0;
    for (Hit hit : reading.hits()) {
      boolean counts = hit.length() > 1 && hit.start() >= end;
      if (counts && hit.segment() == segment && hit.span().overlaps(span)) {
        all++;
        there += hit.place() >= 0 ? 1 : 0;
        end = hit.end();
      }
    }
    return all == 0 ? 0 : (double) there / all;
  }

  private double english(int segment, Span span) {
    int all = 0;
    int there = 0;
    for (int k = 0; k < reading.en().size(); k++) {
      Word word = reading.en().words().get(k);
      boolean counts = word.segment() == segment && word.span().overlaps(span);
      if (counts && !SideWords.function(word.text())) {
        all++;
        there += reading.explained()[k] ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) there / all;
  }
}
