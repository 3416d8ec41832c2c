package org.songluat.check.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.check.name.People.Person;
import org.songluat.text.Folded;

/** People must be called the same on both sides, but for accents and the order of their names. */
public final class PersonRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Quote> vi = strange(place.vi(), place.en());
    List<Quote> en = strange(place.en(), place.vi());
    return Quotes.pair(vi, en).stream()
        .map(quotes -> place.found(RuleId.PERSON, Severity.MAJOR, quotes))
        .toList();
  }

  /** The people whose names do not stand on the other side. */
  private static List<Quote> strange(Side side, Side other) {
    List<Quote> strange = new ArrayList<>();
    String text = null;
    for (Segment segment : side.segments()) {
      for (Person person : People.in(segment.clause().text(), side.language())) {
        text = text == null ? folded(other) : text;
        if (!named(person, text)) {
          strange.add(Quote.of(segment, person.span()));
        }
      }
    }
    return strange;
  }

  private static String folded(Side side) {
    return side.segments().stream()
        .map(segment -> Folded.words(segment.clause().text()))
        .collect(Collectors.joining(" ", " ", " "));
  }

  /** Whether a text has the name, or its words with the family name at the end. */
  private static boolean named(Person person, String text) {
    String name = person.folded();
    int family = name.indexOf(' ');
    String turned = name.substring(family + 1) + " " + name.substring(0, family);
    return text.contains(" " + name + " ") || text.contains(" " + turned + " ");
  }
}
