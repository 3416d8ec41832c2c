package org.songluat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.align.words.Lexicon;
import org.songluat.index.BeadQuery;
import org.songluat.index.BeadRecord;
import org.songluat.index.Found;
import org.songluat.index.FoundPage;
import org.songluat.search.note.Note;
import org.songluat.search.query.PlaceMention;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.Plan;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.search.question.Reading;
import org.songluat.search.resolve.Beginning;
import org.songluat.search.resolve.Resolved;
import org.songluat.search.score.PartWriter;
import org.songluat.search.score.Translation;
import org.songluat.search.spell.Spelling;
import org.songluat.text.Language;

/**
 * Turns beads that were found into hits with what matched marked, and tells what was understood.
 */
record ResultPage(
    Plan plan,
    List<Translation> translations,
    Resolved resolved,
    BeadQuery.Order order,
    boolean expanding,
    String typed,
    Spelling spelling,
    Lexicon words) {
  /** Of the words that begin alike as many are shown. */
  private static final int MOST_SHOWN = 12;

  Results of(FoundPage page, int size) {
    List<Found> shown = page.found().subList(0, Math.min(size, page.found().size()));
    Highlighter vi = highlighter(Language.VI);
    Highlighter en = highlighter(Language.EN);
    List<Hit> hits = shown.stream().map(found -> hit(found, vi, en)).toList();
    boolean more = page.found().size() > size;
    String next = more ? shown.getLast().cursor() : null;
    List<BeadRecord> beads = shown.stream().map(Found::bead).toList();
    List<Hit> marked = CounterpartMarks.marked(hits, beads, words);
    return new Results(understanding(), page.matches(), marked, next, spelling.better());
  }

  private static Hit hit(Found found, Highlighter vi, Highlighter en) {
    BeadRecord bead = found.bead();
    return new Hit(
        found.score(),
        bead.work(),
        bead.path(),
        side(bead, Language.VI, vi),
        side(bead, Language.EN, en),
        bead.bead().score(),
        bead.bead().origin());
  }

  private Highlighter highlighter(Language side) {
    List<QueryWord> words = new ArrayList<>(plainWords());
    translations.stream().filter(t -> t.to() == side).forEach(t -> words.addAll(t.words()));
    return new Highlighter(
        question().reader().analysis(), Sought.on(side, question(), words, resolved));
  }

  private static @Nullable HitSide side(
      BeadRecord bead, Language language, Highlighter highlighter) {
    String text = bead.text(language);
    String ids = bead.ids(language);
    return text == null || ids == null ? null : new HitSide(ids, text, highlighter.mark(text));
  }

  private Question question() {
    return plan.question();
  }

  private List<QueryWord> plainWords() {
    return plan.strict() ? question().words() : question().all();
  }

  private Understanding understanding() {
    Reading reading = question().reading();
    List<QueryWord> words = plainWords();
    Set<String> terms = new LinkedHashSet<>();
    words.forEach(word -> terms.add(word.vi().span().of(question().text())));
    Sought sought = Sought.on(Language.VI, question(), List.of(), resolved);
    sought.words().forEach(word -> terms.add(word.vi().exact()));
    sought
        .phrases()
        .forEach(phrase ->
            terms.add(
                phrase.words().stream()
                        .map(word -> word.vi().exact())
                        .collect(Collectors.joining(" ", "\"", "\""))
                    + (phrase.window() == 0 ? "" : "~" + window(phrase.window()))));
    sought.beginnings().forEach(beginning -> terms.add(beginning.typed() + "*"));
    List<PlaceMention> places = reading.places();
    String place =
        places.stream()
            .map(mention -> mention.span().of(question().text()))
            .collect(Collectors.joining(" "));
    return new Understanding(
        typed,
        question().reader().language().name(),
        List.copyOf(terms),
        reading.works().stream().map(WorkMention::shown).toList(),
        place.isEmpty() ? null : place,
        fields(),
        notes());
  }

  private List<String> fields() {
    List<String> fields =
        new ArrayList<>(question().parts().stream().flatMap(FieldWriter::of).toList());
    if (order != BeadQuery.Order.RELEVANCE) {
      fields.add("sort:" + order.code());
    }
    return fields;
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>(spelling.notes());
    if (!expanding) {
      notes.add(new Note.OnlyTyped());
    }
    for (Translation translation : translations) {
      notes.add(translation.note());
    }
    if (plan.elsewhere()) {
      notes.add(new Note.NoSuchPlace());
    }
    resolved.beginnings().values().forEach(beginning -> notes.add(told(beginning, !plan.strict())));
    if (question().widestWindow() > PartWriter.WIDEST_WINDOW) {
      notes.add(new Note.Nearer(PartWriter.WIDEST_WINDOW));
    }
    if (!plan.strict() && question().names()) {
      notes.add(new Note.NotHeld());
    }
    if (!plan.strict() && question().accentedPhrase()) {
      notes.add(new Note.OtherAccents());
    }
    if (question().all().size() == Question.MOST_WORDS) {
      notes.add(new Note.FirstWords(Question.MOST_WORDS));
    }
    return notes;
  }

  private static int window(int asked) {
    return Math.min(asked, PartWriter.WIDEST_WINDOW);
  }

  private static Note told(Beginning beginning, boolean anyAccents) {
    List<String> words = beginning.shown(anyAccents);
    int told = Math.min(MOST_SHOWN, words.size());
    return new Note.Begun(
        beginning.typed(), words.subList(0, told), words.size() - told, beginning.more());
  }
}
