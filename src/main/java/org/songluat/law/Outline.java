package org.songluat.law;

import java.util.List;
import java.util.Optional;
import org.songluat.text.Language;

/**
 * What the structure of one source is: the work, its versions (at most one a language), and every
 * line that belongs to no clause. Every non-blank line of the source stands in a clause or in
 * {@code leftOut}.
 *
 * @param statements all that the source says of the work, contradictions too
 */
public record Outline(
    Work work,
    List<Version> versions,
    List<LeftOut> leftOut,
    List<Finding> findings,
    List<Statement> statements) {
  public Outline {
    versions = List.copyOf(versions);
    leftOut = List.copyOf(leftOut);
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
  }

  public Outline(Work work, List<Version> versions, List<LeftOut> leftOut, List<Finding> findings) {
    this(work, versions, leftOut, findings, List.of());
  }

  public Optional<Version> version(Language language) {
    return versions.stream().filter(v -> v.language() == language).findFirst();
  }
}
