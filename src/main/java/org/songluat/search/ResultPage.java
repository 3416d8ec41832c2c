package org.songluat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadRecord;
import org.songluat.index.Found;
import org.songluat.index.FoundPage;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.search.question.Reading;
import org.songluat.search.score.Translation;
import org.songluat.search.spell.Spelling;
import org.songluat.text.Language;

/**
 * Turns beads that were found into hits with what matched marked, and tells what was understood.
 */
record ResultPage(
    Question question, List<Translation> translations, String typed, Spelling spelling) {
  Results of(FoundPage page, boolean strict, int size) {
    List<Found> shown = page.found().subList(0, Math.min(size, page.found().size()));
    Highlighter vi = highlighter(Language.VI, strict);
    Highlighter en = highlighter(Language.EN, strict);
    List<Hit> hits = new ArrayList<>();
    for (Found found : shown) {
      BeadRecord bead = found.bead();
      hits.add(
          new Hit(
              found.score(),
              bead.work(),
              bead.path(),
              side(bead, Language.VI, vi),
              side(bead, Language.EN, en),
              bead.bead().score(),
              bead.bead().origin()));
    }
    boolean more = page.found().size() > size;
    String next = more ? shown.getLast().cursor() : null;
    return new Results(understanding(strict), page.total(), hits, next, spelling.better());
  }

  private Highlighter highlighter(Language side, boolean strict) {
    List<QueryWord> words = new ArrayList<>(strict ? question.words() : question.all());
    translations.stream().filter(t -> t.to() == side).forEach(t -> words.addAll(t.words()));
    return new Highlighter(question.reader().analysis(), Sought.on(side, question, words));
  }

  private static @Nullable HitSide side(
      BeadRecord bead, Language language, Highlighter highlighter) {
    String text = bead.text(language);
    String ids = bead.ids(language);
    return text == null || ids == null ? null : new HitSide(ids, text, highlighter.mark(text));
  }

  private Understanding understanding(boolean strict) {
    Reading reading = question.reading();
    List<QueryWord> words = strict ? question.words() : question.all();
    Set<String> terms = new LinkedHashSet<>();
    words.forEach(word -> terms.add(word.vi().span().of(question.text())));
    Sought sought = Sought.on(Language.VI, question, List.of());
    sought.words().forEach(word -> terms.add(word.vi().exact()));
    sought
        .phrases()
        .forEach(phrase ->
            terms.add(
                phrase.stream()
                    .map(word -> word.vi().exact())
                    .collect(Collectors.joining(" ", "\"", "\""))));
    List<PlaceMention> places = reading.places();
    String place =
        places.stream()
            .map(mention -> mention.span().of(question.text()))
            .collect(Collectors.joining(" "));
    return new Understanding(
        typed,
        question.reader().language().name(),
        List.copyOf(terms),
        reading.works().stream().map(WorkMention::shown).toList(),
        place.isEmpty() ? null : place,
        notes(strict));
  }

  private List<String> notes(boolean strict) {
    List<String> notes = new ArrayList<>(spelling.notes());
    for (Translation translation : translations) {
      notes.add(translation.note());
    }
    if (!strict && question.names()) {
      notes.add(
          "Nothing is held of the work or place that the query names; its words were searched");
    }
    if (!strict && question.accentedPhrase()) {
      notes.add("No clause has the phrase with these accents; it was searched without them");
    }
    if (question.all().size() == Question.MOST_WORDS) {
      notes.add("Only the first " + Question.MOST_WORDS + " words were searched");
    }
    return notes;
  }
}
