package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Side;
import org.songluat.check.wording.Negations;
import org.songluat.text.Span;

/**
 * Looks for terms that are lost or rendered otherwise, once it has seen how the work renders them.
 */
public final class LexicalStudy implements Rule.Study {
  /** A work that renders a term so many times for once that it does not knows better. */
  private static final int USUAL = 4;

  private final TermSource source;
  private final Opposites opposites = new Opposites();

  public LexicalStudy(TermSource source) {
    this.source = source;
  }

  /** A term that a work has so often is shortened at will. */
  private static final int FREQUENT = 25;

  /** A version that leaves or replaces a term more often than once in so many words is loose. */
  private static final int LOOSE = 500;

  /** What was found in a bead. */
  private record Finds(
      int words,
      Fidelity fidelity,
      List<Lost> lost,
      List<Opposites.Swap> swaps,
      List<Intruders.Intruder> intruders,
      List<Polarity.Turned> turned,
      List<Chunks.Chunk> chunks) {
    static final Finds NONE =
        new Finds(
            0, new Fidelity(0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public Rule of(List<Place> places) {
    TermBank bank = source.bank();
    Map<Integer, Finds> finds = new HashMap<>();
    Map<String, Usage> usage = new HashMap<>();
    for (Place place : places) {
      if (place.comparable()) {
        Reading reading = Reading.of(place, bank);
        List<Lost> lost = Losses.of(reading, bank);
        finds.put(
            place.index(),
            new Finds(
                reading.vi().size(),
                Fidelity.of(reading),
                lost,
                opposites.in(reading),
                Intruders.of(reading, bank),
                turned(place, reading),
                Chunks.of(reading, place.length())));
        count(reading, lost, usage, place.index());
      }
    }
    boolean loose = loose(finds.values(), usage);
    return place -> check(place, finds.getOrDefault(place.index(), Finds.NONE), usage, loose);
  }

  /**
   * Whether so many terms are left out or replaced that most must be faults. In a close version
   * next to all that look replaced are rendered well by words that the glossary does not have.
   */
  private static boolean loose(Collection<Finds> all, Map<String, Usage> usage) {
    int words = 0;
    int telling = 0;
    for (Finds finds : all) {
      words += finds.words;
      for (Lost lost : finds.lost) {
        boolean ordinary = !lost.hit().term().name() && !lost.hit().term().weak();
        boolean told = telling(finds.fidelity, usage.get(lost.hit().term().key()));
        telling += ordinary && told && likely(lost, usage, finds.fidelity) ? 1 : 0;
      }
    }
    return telling * LOOSE >= words;
  }

  private static boolean likely(Lost lost, Map<String, Usage> usage, Fidelity fidelity) {
    return lost.others() == 0
        ? !lost.partly() || fidelity.strict()
        : instead(lost, usage.get(lost.hit().term().key()));
  }

  private static boolean telling(Fidelity fidelity, Usage use) {
    return fidelity.close() && !use.frequent() && !use.repeated() && !use.systematic();
  }

  /** Denials that are lost, where the other side has not as many. */
  private static List<Polarity.Turned> turned(Place place, Reading reading) {
    List<Polarity.Turned> all = Polarity.of(reading);
    if (all.isEmpty()) {
      return all;
    }
    Negations vi = Negations.of(place.vi());
    Negations en = Negations.of(place.en());
    return all.stream().filter(one -> one.vi() ? vi.exceeds(en) : en.exceeds(vi)).toList();
  }

  private static void count(Reading reading, List<Lost> lost, Map<String, Usage> usage, int place) {
    reading.hits().forEach(hit -> usage.computeIfAbsent(hit.term().key(), k -> new Usage()).seen++);
    for (Lost one : lost) {
      Usage use = usage.get(one.hit().term().key());
      use.lost++;
      use.first = Math.min(use.first, place);
    }
  }

  private static List<Discrepancy> check(
      Place place, Finds finds, Map<String, Usage> usage, boolean loose) {
    List<Discrepancy> found = new ArrayList<>();
    for (Opposites.Swap swap : finds.swaps) {
      Quotes quotes = new Quotes(vi(place, swap.vi()), en(place, swap.en(), swap.en()));
      found.add(place.found(RuleId.OPPOSITE, Severity.MAJOR, quotes));
    }
    for (Polarity.Turned one : finds.turned) {
      Quote quote =
          one.vi()
              ? words(place.vi(), one.denial(), one.denied())
              : words(place.en(), one.denial(), one.denied());
      found.add(
          place.found(
              RuleId.DENIAL, Severity.MAJOR, one.vi() ? Quotes.vi(quote) : Quotes.en(quote)));
    }
    for (Chunks.Chunk one : finds.chunks) {
      found.add(
          one.vi()
              ? place.found(
                  RuleId.PART_LOST,
                  Severity.MAJOR,
                  Quotes.vi(words(place.vi(), one.first(), one.last())))
              : place.found(
                  RuleId.PART_ADDED,
                  Severity.MODERATE,
                  Quotes.en(words(place.en(), one.first(), one.last()))));
    }
    for (Lost lost : finds.lost) {
      boolean told = finds.swaps.stream().anyMatch(swap -> swap.vi().equals(lost.hit()));
      Usage use = usage.get(lost.hit().term().key());
      RuleId rule = rule(lost, use, place.index(), finds.fidelity);
      boolean demoted = !loose && (rule == RuleId.TERM_REPLACED || rule == RuleId.TERM_CUT);
      if (!told) {
        RuleId shown = demoted ? RuleId.TERM_OTHERWISE : rule;
        found.add(place.found(shown, Severity.MODERATE, quotes(place, lost), evidence(lost, use)));
      }
    }
    for (Intruders.Intruder one : finds.intruders) {
      Quote vi = one.vi() == null ? Quote.NONE : vi(place, one.vi());
      Quotes quotes = new Quotes(vi, en(place, one.first(), one.last()));
      String known = one.terms().iterator().next().key();
      found.add(place.found(RuleId.NAME, Severity.MODERATE, quotes, known));
    }
    return found;
  }

  private static Quote vi(Place place, Hit hit) {
    return Quote.of(place.vi().segments().get(hit.segment()), hit.span());
  }

  private static Quote en(Place place, Word first, Word last) {
    return words(place.en(), first, last);
  }

  private static Quote words(Side side, Word first, Word last) {
    Span span = first.segment() == last.segment() ? first.span().cover(last.span()) : first.span();
    return Quote.of(side.segments().get(first.segment()), span);
  }

  private static RuleId rule(Lost lost, Usage use, int place, Fidelity fidelity) {
    if (use.systematic()) {
      return use.first == place ? RuleId.TERM_VARIES : RuleId.TERM_OTHERWISE;
    }
    if (lost.hit().term().weak()) {
      return lost.replaced() ? RuleId.TERM_OTHERWISE : RuleId.WORD_LOST;
    }
    if (lost.hit().term().name()) {
      return use.frequent() ? RuleId.TERM_OTHERWISE : RuleId.NAME;
    }
    boolean telling = telling(fidelity, use);
    if (lost.others() == 0) {
      return missing(lost, telling, fidelity);
    }
    return telling && instead(lost, use) ? RuleId.TERM_REPLACED : RuleId.TERM_OTHERWISE;
  }

  private static RuleId missing(Lost lost, boolean telling, Fidelity fidelity) {
    if (lost.partly()) {
      return telling && fidelity.strict() ? RuleId.TERM_CUT : RuleId.TERM_OTHERWISE;
    }
    return telling ? RuleId.WORDS_LOST : RuleId.WORD_LOST;
  }

  private static boolean instead(Lost lost, Usage use) {
    boolean one = lost.beside() && lost.others() <= 2 || lost.replaced() && lost.others() == 1;
    boolean known = use.seen >= USUAL * use.lost || lost.beside() && lost.hit().term().special();
    return one && known;
  }

  private static Quotes quotes(Place place, Lost lost) {
    Quote vi = vi(place, lost.hit());
    Lost.Stranger stranger = lost.stranger();
    return lost.replaced() && !lost.hit().term().name()
        ? new Quotes(vi, Quote.of(place.en().segments().get(stranger.segment()), stranger.span()))
        : Quotes.vi(vi);
  }

  private static String evidence(Lost lost, Usage use) {
    String expected =
        lost.hit().term().expressions().stream()
            .map(Expression::text)
            .limit(3)
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return use.lost > 1 ? expected + " (" + use.lost + "/" + use.seen + ")" : expected;
  }

  /** How often a term stands in a work, and how often nothing renders it. */
  private static final class Usage {
    int seen;
    int lost;
    int first = Integer.MAX_VALUE;

    boolean frequent() {
      return seen > FREQUENT;
    }

    boolean repeated() {
      return lost > 2;
    }

    boolean systematic() {
      return lost >= 3 && lost * 5 >= seen * 2;
    }
  }
}
