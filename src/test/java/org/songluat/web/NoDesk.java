package org.songluat.web;

import java.util.List;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionException;
import org.songluat.align.correction.Proposal;

/** Corrects nothing: for tests of what else a server with a token can change. */
enum NoDesk implements CorrectionDesk {
  INSTANCE;

  @Override
  public Docket of(String work) {
    return new Docket(work, List.of(), List.of());
  }

  @Override
  public Change correct(String work, Proposal proposal, Author author) {
    throw new CorrectionException("This desk corrects nothing");
  }

  @Override
  public Change undo(String work, int number, Author author) {
    throw new CorrectionException("This desk corrects nothing");
  }
}
