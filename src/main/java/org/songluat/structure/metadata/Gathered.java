package org.songluat.structure.metadata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.structure.front.Masthead;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Language;

/** The paragraphs of a source by what they can say of its work. */
final class Gathered {
  private final List<Placed> placed;
  private final List<Placed> front;
  private final SiteFields fields;
  private final Map<Role, List<Placed>> byRole;
  private final String fileTitle;

  /**
   * What is known before anything is read.
   *
   * @param fileTitle the title that the file's format carries, or empty
   */
  Gathered(List<Placed> placed, String fileTitle) {
    this.placed = placed;
    this.fileTitle = fileTitle;
    this.byRole = placed.stream().collect(Collectors.groupingBy(Placed::role));
    this.front =
        placed.stream().filter(p -> p.role() == Role.METADATA || p.role() == Role.TITLE).toList();
    this.fields = SiteFields.read(of(Role.METADATA).stream().map(Placed::paragraph).toList());
  }

  SiteFields fields() {
    return fields;
  }

  String fileTitle() {
    return fileTitle;
  }

  List<Placed> all() {
    return placed;
  }

  Stream<Placed> body() {
    return of(Role.BODY).stream();
  }

  /** The headlines that a site prints above a text. */
  List<Placed> headlines() {
    return of(Role.HEADLINE);
  }

  /** The lines of the texts' own titles. */
  List<Placed> titles() {
    return of(Role.TITLE);
  }

  /** The title of the text in a language as one line; empty where it has none. */
  String title(Language language) {
    return titles(language).stream()
        .map(p -> Masthead.bare(p.text()))
        .collect(Collectors.joining(" "));
  }

  List<Placed> titles(Language language) {
    return titles().stream().filter(p -> p.language() == language).toList();
  }

  /** The paragraphs of the mastheads, titles among them, that are such lines. */
  List<Placed> lines(Masthead.Line line) {
    return front.stream()
        .filter(p -> !SiteFields.row(p.text()) && Masthead.line(p.text()) == line)
        .toList();
  }

  /** The same without titles, which may name the numbers and days of others. */
  List<Placed> asideTitles(Masthead.Line line) {
    return lines(line).stream().filter(p -> p.role() == Role.METADATA).toList();
  }

  List<Placed> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }
}
