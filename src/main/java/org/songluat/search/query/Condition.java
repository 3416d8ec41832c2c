package org.songluat.search.query;

import java.time.LocalDate;
import java.util.List;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** What a field of the query language asks of a bead. */
public sealed interface Condition {
  /** Of the work with this id. */
  record OfWork(String id) implements Condition {}

  /** Of works of this type. */
  record OfType(WorkType type) implements Condition {}

  /** Of works whose issuing body has these words in its name. */
  record ByIssuer(String name) implements Condition {}

  /** Of works that someone with these words in the name has signed. */
  record SignedBy(String name) implements Condition {}

  /** Of works issued on these days, both included. */
  record InDays(LocalDate first, LocalDate last) implements Condition {}

  /** Of clauses that name the work. */
  record Cites(WorkMention work) implements Condition {}

  /** Of works that are issued on the ground of the work. */
  record BasedOn(WorkMention work) implements Condition {}

  /** With a figure in one of these bounds, as either language reads what was typed. */
  record HasAmount(List<Bounds> choices) implements Condition {
    public HasAmount {
      choices = List.copyOf(choices);
    }
  }

  /** Of works issued in these years, both included. */
  record InYears(int first, int last) implements Condition {}

  /** With text in the language. */
  record Has(Language language) implements Condition {}

  /** Without text in the language. */
  record Lacks(Language language) implements Condition {}

  /** At a place of its work: one term out of each list. */
  record At(List<List<String>> places) implements Condition {
    public At {
      places = List.copyOf(places);
    }
  }
}
