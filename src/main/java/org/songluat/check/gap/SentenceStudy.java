package org.songluat.check.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.words.Lexicon;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Shape;
import org.songluat.check.Side;
import org.songluat.check.Tokens;
import org.songluat.check.lexis.Coverage;
import org.songluat.check.lexis.TermSource;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Sentences;
import org.songluat.text.Span;

/** Finds sentences without a counterpart within beads. */
public final class SentenceStudy implements Rule.Study {
  private static final int FEWEST_WORDS = 5;

  /** So much of a sentence stands on the other side by chance. */
  private static final double RENDERED = 0.95;

  /** Two sentences against one that is so much shorter than both. */
  private static final double SHORT = 0.78;

  private static final Set<String> UNITS =
      Set.of("điều", "chương", "mục", "phần", "article", "chapter", "section", "part");

  private final TermSource terms;

  public SentenceStudy(TermSource terms) {
    this.terms = terms;
  }

  @Override
  public Rule of(List<Place> places) {
    List<Place> several = places.stream().filter(SentenceStudy::several).toList();
    if (several.isEmpty()) {
      return place -> List.of();
    }
    List<Bead> beads = several.stream().map(Place::bead).toList();
    Map<String, List<Clause>> alone = new HashMap<>();
    Bitext bitext = new Bitext(several.getFirst().shape().bitext().work(), beads);
    for (Bead bead : new Aligner(Lexicon.EMPTY).sentences(bitext)) {
      for (Clause sentence : alone(bead, several.getFirst().shape().ratio())) {
        alone.computeIfAbsent(clauseId(sentence), k -> new ArrayList<>()).add(sentence);
      }
    }
    return place -> check(place, alone);
  }

  /** The sentences of a bead without counterpart; of two against a short one the longer. */
  private static List<Clause> alone(Bead bead, double ratio) {
    if (!bead.paired()) {
      return bead.vi().isEmpty() ? bead.en() : bead.vi();
    }
    double length = Shape.length(bead.en()) / (Shape.length(bead.vi()) * ratio);
    if (bead.vi().size() > bead.en().size() && length < SHORT) {
      return unlike(bead.vi(), Shape.length(bead.en()) / ratio);
    }
    if (bead.en().size() > bead.vi().size() && 1 / length < SHORT) {
      return unlike(bead.en(), Shape.length(bead.vi()) * ratio);
    }
    return List.of();
  }

  /** All but the sentence whose length is nearest to that of the other side. */
  private static List<Clause> unlike(List<Clause> sentences, double length) {
    Clause nearest =
        Collections.min(
            sentences, Comparator.comparingDouble(s -> Math.abs(s.text().length() - length)));
    return sentences.stream().filter(sentence -> sentence != nearest).toList();
  }

  private static String clauseId(Clause sentence) {
    return sentence.id().substring(0, sentence.id().lastIndexOf("~s"));
  }

  private static boolean several(Place place) {
    return place.comparable() && (several(place.vi()) || several(place.en()));
  }

  private static boolean several(Side side) {
    return side.segments().stream()
        .anyMatch(s -> Sentences.split(s.clause().text(), side.language()).size() > 1);
  }

  private List<Discrepancy> check(Place place, Map<String, List<Clause>> alone) {
    List<Discrepancy> found = new ArrayList<>(heading(place));
    for (Side side : List.of(place.vi(), place.en())) {
      for (Segment segment : side.segments()) {
        for (Clause sentence : alone.getOrDefault(segment.clause().id(), List.of())) {
          int start = segment.clause().text().indexOf(sentence.text());
          if (start >= 0 && missing(place, side, segment, start, sentence.text())) {
            found.add(lost(place, side.language(), segment, start, sentence.text().length()));
          }
        }
      }
    }
    return found;
  }

  /** Whether little of a sentence that was aligned with none stands anywhere in the bead. */
  private boolean missing(Place place, Side side, Segment segment, int start, String sentence) {
    if (sentence.split("\\s+").length < FEWEST_WORDS) {
      return false;
    }
    double length = side.language() == Language.VI ? place.length() : 1 / place.length();
    Span span = new Span(start, start + sentence.length());
    return length < SHORT
        || Coverage.of(place, terms.bank()).of(side.language(), segment.index(), span) < RENDERED;
  }

  /** A heading of which one side has the label only. */
  private static List<Discrepancy> heading(Place place) {
    if (!place.comparable() || place.bead().vi().size() != 1 || place.bead().en().size() != 1) {
      return List.of();
    }
    Segment vi = place.vi().segments().getFirst();
    Segment en = place.en().segments().getFirst();
    boolean bareVi = bare(vi.clause());
    boolean bareEn = bare(en.clause());
    if (bareVi == bareEn || !vi.clause().level().heads()) {
      return List.of();
    }
    Quotes quotes = bareEn ? Quotes.vi(Quote.of(vi)) : Quotes.en(Quote.of(en));
    return List.of(place.found(RuleId.HEADING_LOST, Severity.MODERATE, quotes));
  }

  /** "Điều 5." and no more. */
  private static boolean bare(Clause clause) {
    return Tokens.of(clause.text()).stream()
        .allMatch(word -> word.equalsIgnoreCase(clause.label()) || UNITS.contains(word));
  }

  private static Discrepancy lost(
      Place place, Language language, Segment segment, int start, int length) {
    Quote quote = Quote.of(segment, new Span(start, start + length));
    return language == Language.VI
        ? place.found(RuleId.SENTENCE_LOST, Severity.MAJOR, Quotes.vi(quote))
        : place.found(RuleId.SENTENCE_ADDED, Severity.MODERATE, Quotes.en(quote));
  }
}
