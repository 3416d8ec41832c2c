package org.songluat.web.page.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.law.Work;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;

/**
 * A work as lists and headings show it.
 *
 * @param name the number, or for a work without one its type
 * @param titles one a language, that of the interface first
 * @param facts what is known of it, in the order read
 * @param sizes how much of it is held
 */
public record WorkView(
    String id,
    String href,
    String checks,
    String name,
    List<Said> titles,
    List<Fact> facts,
    List<String> sizes,
    int findings) {
  /** Something known of a work: issuer, date, signer. */
  public record Fact(String label, String value, @Nullable String lang) {}

  public static WorkView of(StoredWork stored, Messages t, Ui ui) {
    Work work = stored.work();
    String number = work.number();
    return new WorkView(
        stored.id(),
        ui.link("/works/" + stored.id()),
        ui.link("/works/" + stored.id() + "/checks"),
        number == null ? Holdings.name(work.type(), ui.language()) : number,
        titles(work, ui.language()),
        facts(work, t, ui.language()),
        sizes(stored, t),
        stored.findings().size());
  }

  private static List<Said> titles(Work work, Language first) {
    List<Said> titles = new ArrayList<>();
    for (Language language : List.of(first, first.other())) {
      String title = work.titles().in(language);
      if (title != null) {
        titles.add(Said.in(language, title));
      }
    }
    return titles;
  }

  private static List<Fact> facts(Work work, Messages t, Language language) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(t.get("work.type"), Holdings.name(work.type(), language), null));
    add(facts, t.get("work.issuer"), work.issuer());
    date(facts, "work.issued", work.issued(), t);
    date(facts, "work.effective", work.effective(), t);
    add(facts, t.get("work.signer"), work.signer());
    return facts;
  }

  /** Names are printed in Vietnamese, whatever the interface. */
  private static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(label, value, "vi"));
    }
  }

  private static void date(List<Fact> facts, String key, @Nullable LocalDate date, Messages t) {
    if (date != null) {
      facts.add(new Fact(t.get(key), t.date(date), null));
    }
  }

  private static List<String> sizes(StoredWork stored, Messages t) {
    List<String> sizes = new ArrayList<>();
    sizes.add(size("vi", stored.viClauses(), t));
    sizes.add(size("en", stored.enClauses(), t));
    if (stored.viClauses() > 0 && stored.enClauses() > 0) {
      sizes.add(t.count("work.paired", stored.paired()));
    }
    return sizes;
  }

  private static String size(String lang, int clauses, Messages t) {
    String language = t.get("language." + lang);
    return language + ": " + (clauses == 0 ? t.get("work.none") : t.count("work.clauses", clauses));
  }
}
