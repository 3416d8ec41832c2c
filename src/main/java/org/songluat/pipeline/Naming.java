package org.songluat.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * Gives an outline the id of the work it belongs to as far as its number, or a person, says so; the
 * id is null where neither does, and a slug of the title serves a work of its own.
 */
final class Naming {
  private static final int LONGEST_SLUG = 60;

  private Naming() {}

  static Outline byNumber(Outline outline) {
    String number = outline.work().number();
    String id = number == null ? null : DocumentNumber.id(number);
    return with(outline, identified(outline.work(), id, number), List.of());
  }

  /** The outline in the work a person names: by its number, or by the id of a work without one. */
  static Outline byHand(Outline outline, String name) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(name);
    String number = parsed.map(DocumentNumber::canonical).orElse(null);
    String id = DocumentNumber.id(number == null ? name : number);
    Work work = outline.work();
    return with(outline, identified(work, id, number), conflicts(work.number(), number));
  }

  private static List<Finding> conflicts(@Nullable String printed, @Nullable String byHand) {
    if (printed == null || byHand == null || printed.equals(byHand)) {
      return List.of();
    }
    String message =
        "A file's number must be that of works.tsv, got %s against %s; works.tsv holds";
    return List.of(Note.of("number-conflict", message.formatted(printed, byHand)));
  }

  private static Work identified(Work work, @Nullable String id, @Nullable String number) {
    return new Work(
        id,
        number,
        work.type(),
        work.issuer(),
        work.signer(),
        work.issued(),
        work.effective(),
        work.titles());
  }

  private static Outline with(Outline outline, Work work, List<Finding> more) {
    List<Finding> findings = new ArrayList<>(outline.findings());
    findings.addAll(more);
    return new Outline(work, outline.versions(), outline.leftOut(), findings, outline.statements());
  }

  /** The slug of the outline's title, or of the file's name where it has none. */
  static String slug(Outline outline, String fileName) {
    String titled = slug(outline.work().titles().best(Language.VI));
    String named = titled.isEmpty() ? slug(fileName.replaceFirst("\\.[^.]*$", "")) : titled;
    return named.isEmpty() ? "work" : named;
  }

  private static String slug(@Nullable String title) {
    String whole = title == null ? "" : DocumentNumber.id(title);
    if (whole.length() <= LONGEST_SLUG) {
      return whole;
    }
    int cut = whole.lastIndexOf('-', LONGEST_SLUG);
    return whole.substring(0, cut > 0 ? cut : LONGEST_SLUG);
  }
}
