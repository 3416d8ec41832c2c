package org.songluat.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.law.Work;

/**
 * A work in the catalogue.
 *
 * @param viClauses how many clauses its Vietnamese version has, 0 where it has none
 * @param enClauses how many clauses its English version has, 0 where it has none
 * @param files the files it was read from, as the ingest named them
 * @param findings what is odd in it or in its pairing
 * @param corrections tells which corrections of people its beads have; empty for none
 */
public record StoredWork(
    Work work,
    int viClauses,
    int enClauses,
    int beads,
    int paired,
    List<String> files,
    List<Finding> findings,
    @Nullable String corrections) {
  public StoredWork {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
    corrections = corrections == null ? "" : corrections;
  }

  /** A work that nobody corrected. */
  public StoredWork(
      Work work,
      int viClauses,
      int enClauses,
      int beads,
      int paired,
      List<String> files,
      List<Finding> findings) {
    this(work, viClauses, enClauses, beads, paired, files, findings, "");
  }

  /** The work's id; a work in the catalogue has one. */
  public String id() {
    String id = work.id();
    if (id == null) {
      throw new IllegalStateException("A stored work must have an id");
    }
    return id;
  }
}
