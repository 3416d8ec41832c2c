package org.songluat.mcp;

import java.util.List;
import java.util.Locale;
import org.songluat.exchange.WorkView;
import org.songluat.index.BeadRecord;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * A bead as one quotes it: both languages of one passage; a side may be empty.
 *
 * @param bead its number in the work's bitext, from 1
 * @param score how sure the pairing is, in 0..1
 */
record Pair(
    WorkView.Brief work,
    int bead,
    double score,
    String origin,
    Quote.Cite cite,
    List<Quote> vi,
    List<Quote> en) {
  static Pair of(BeadRecord record, Site site) {
    Work work = record.work();
    List<Quote> vi = Quote.all(work, record.bead().vi(), Language.VI, site);
    List<Quote> en = Quote.all(work, record.bead().en(), Language.EN, site);
    return new Pair(
        WorkView.Brief.of(work),
        record.order() + 1,
        Math.round(record.bead().score() * 1000) / 1000.0,
        record.bead().origin().name().toLowerCase(Locale.ROOT),
        (vi.isEmpty() ? en : vi).getFirst().cite(),
        vi,
        en);
  }

  /** Lines for those who read text. */
  String printed() {
    return cite.vi() + " | " + cite.en() + "\n" + Quote.printed(vi, "vi") + Quote.printed(en, "en");
  }

  /** How many characters it quotes. */
  int length() {
    return vi.stream().mapToInt(q -> q.text().length()).sum()
        + en.stream().mapToInt(q -> q.text().length()).sum();
  }
}
