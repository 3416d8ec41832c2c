package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Masthead;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.SiteFields;
import org.songluat.structure.front.TypeNames;
import org.songluat.structure.label.Mark;
import org.songluat.structure.label.Marks;
import org.songluat.text.Folded;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** The places that say of what kind a work is. */
final class TypeEvidence {
  private static final int LETTER_OPENS = 6;

  private final Gathered gathered;
  private final List<Evidence<DocumentNumber>> numbers;
  private final List<Evidence<WorkType>> all = new ArrayList<>();

  private TypeEvidence(Gathered gathered, List<Evidence<DocumentNumber>> numbers) {
    this.gathered = gathered;
    this.numbers = numbers;
  }

  static List<Evidence<WorkType>> in(Gathered gathered, List<Evidence<DocumentNumber>> numbers) {
    TypeEvidence evidence = new TypeEvidence(gathered, numbers);
    evidence.collect();
    return Evidence.ranked(evidence.all);
  }

  /** What the work is where no place says so. */
  static WorkType fallback(Gathered gathered, boolean numbered) {
    return numbered || articles(gathered) ? WorkType.OTHER : WorkType.ARTICLE;
  }

  private void collect() {
    consolidated();
    titles();
    gathered
        .lines(Masthead.Line.TYPE)
        .forEach(p -> add(Masthead.bare(p.text()), Place.MASTHEAD, p));
    numbers.forEach(this::coded);
    letter();
    gathered
        .fields()
        .value(SiteFields.Field.TYPE)
        .ifPresent(v -> add(v.text(), Place.SITE_FIELD, Language.VI, v.span()));
    gathered.headlines().forEach(p -> add(p.text(), Place.HEADLINE, p));
    if (articles(gathered)) {
      add(gathered.fileTitle(), Place.FILE_TITLE, Language.VI, new Span(0, 0));
    }
  }

  /** A consolidated text prints the type of what it consolidates; only its number tells. */
  private void consolidated() {
    numbers.stream()
        .filter(n -> n.value().type() == WorkType.CONSOLIDATED_TEXT)
        .forEach(this::coded);
  }

  /** A title of two lines, "Thông tư" and "liên tịch Bộ …", is one name. */
  private void titles() {
    for (Language language : Language.values()) {
      gathered.titles(language).stream()
          .findFirst()
          .ifPresent(p -> add(gathered.title(language), Place.TITLE, p));
    }
  }

  private void coded(Evidence<DocumentNumber> number) {
    WorkType type = number.value().type();
    if (type != null) {
      all.add(
          new Evidence<>(type, number.printed(), number.place(), number.language(), number.span()));
    }
  }

  /** Official letters name no type: they open by naming whom they are sent to. */
  private void letter() {
    boolean silent = all.stream().noneMatch(e -> e.place().origin() == Place.TITLE.origin());
    if (silent && !numbers.isEmpty()) {
      gathered
          .body()
          .limit(LETTER_OPENS)
          .filter(p -> Folded.of(p.text()).startsWith("kinh gui"))
          .findFirst()
          .ifPresent(p ->
              all.add(
                  new Evidence<>(
                      WorkType.OFFICIAL_LETTER,
                      p.text(),
                      Place.MASTHEAD,
                      p.language(),
                      p.paragraph().span())));
    }
  }

  private void add(String text, Place place, Placed p) {
    add(text, place, p.language(), p.paragraph().span());
  }

  private void add(String text, Place place, Language language, Span span) {
    TypeNames.in(text)
        .ifPresent(type -> all.add(new Evidence<>(type, text, place, language, span)));
  }

  private static boolean articles(Gathered gathered) {
    return gathered
        .body()
        .map(p -> Marks.of(p.text()))
        .anyMatch(m -> m != null && m.style() == Mark.Style.ARTICLE);
  }
}
