package org.songluat.align.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.songluat.text.Language;

/** Finds what is wrong in a glossary. */
public final class GlossaryCheck {
  private static final String ABBREVIATION = "abbr. of ";

  private final Glossary glossary;

  /**
   * A fault.
   *
   * @param line of the glossary, from 1
   */
  public record Fault(int line, Kind kind, String message) {}

  /** What kind of fault it is. */
  public enum Kind {
    /** A pair that stands there twice. */
    DUPLICATE,
    /** One term written in two ways. */
    SPELLING,
    /** Two renderings of one term that differ in their inflection only. */
    INFLECTION,
    /** An abbreviation and its long form that are rendered differently. */
    CONTRADICTION,
    /** A term that stands in no text. */
    UNUSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public GlossaryCheck(Glossary glossary) {
    this.glossary = glossary;
  }

  /** The faults that the glossary itself shows, by line. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    Map<String, Term> pairs = new HashMap<>();
    Map<String, Term> stems = new HashMap<>();
    Map<String, Term> spellings = new HashMap<>();
    for (Term term : glossary.terms()) {
      String vi = Glossary.key(term.vi());
      Term same = pairs.putIfAbsent(vi + "\t" + Glossary.key(term.en()), term);
      Term inflected = stems.putIfAbsent(vi + "\t" + singular(term.en()), term);
      Term spelt = spellings.putIfAbsent(vi, term);
      if (same != null) {
        faults.add(fault(term, Kind.DUPLICATE, "A pair must stand once; %s", same));
      } else if (inflected != null) {
        faults.add(fault(term, Kind.INFLECTION, "A rendering needs one form; %s", inflected));
      }
      if (spelt != null && !spelt.vi().equals(term.vi())) {
        faults.add(fault(term, Kind.SPELLING, "A term must be spelt in one way; %s", spelt));
      }
      contradiction(term).ifPresent(faults::add);
    }
    faults.sort(Comparator.comparingInt(Fault::line));
    return faults;
  }

  private static Fault fault(Term term, Kind kind, String rule, Term other) {
    String seen =
        "\"%s\" = \"%s\" has \"%s\" = \"%s\" in line %d"
            .formatted(term.vi(), term.en(), other.vi(), other.en(), other.line());
    return new Fault(term.line(), kind, rule.formatted(seen));
  }

  private static String singular(String english) {
    String lower = english.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** An abbreviation must have a rendering of its long form, if that is a term too. */
  private Optional<Fault> contradiction(Term term) {
    if (!term.note().startsWith(ABBREVIATION)) {
      return Optional.empty();
    }
    String longForm = term.note().substring(ABBREVIATION.length());
    List<Term> held = glossary.lookup(longForm, Language.VI);
    Set<String> renderings =
        held.stream().map(t -> Glossary.key(t.en())).collect(Collectors.toSet());
    boolean agrees =
        glossary.lookup(term.vi(), Language.VI).stream()
            .anyMatch(t -> renderings.contains(Glossary.key(t.en())));
    if (held.isEmpty() || agrees) {
      return Optional.empty();
    }
    String message =
        "An abbreviation must be rendered as its long form; \"%s\" is \"%s\", but \"%s\" is \"%s\""
            .formatted(term.vi(), term.en(), longForm, held.getFirst().en());
    return Optional.of(new Fault(term.line(), Kind.CONTRADICTION, message));
  }

  /**
   * The Vietnamese terms that stand in no text.
   *
   * @param occurs whether a term stands in any text at hand
   */
  public List<Fault> unused(Predicate<String> occurs) {
    return glossary.terms().stream()
        .collect(Collectors.toMap(t -> Glossary.key(t.vi()), t -> t, (a, b) -> a))
        .values()
        .stream()
        .filter(term -> !occurs.test(term.vi()))
        .map(term ->
            new Fault(
                term.line(), Kind.UNUSED, "\"%s\" stands in no text at hand".formatted(term.vi())))
        .sorted(Comparator.comparingInt(Fault::line))
        .toList();
  }
}
