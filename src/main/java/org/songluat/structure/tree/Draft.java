package org.songluat.structure.tree;

import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.structure.lines.Paragraph;
import org.songluat.structure.lines.Reflow;
import org.songluat.text.Span;

/** A clause before its work's id is known. */
public record Draft(Path path, String text, Span source) {
  public Level level() {
    return last().level();
  }

  public String label() {
    return last().label();
  }

  private PathStep last() {
    return path.steps().getLast();
  }

  Draft joinedWith(Paragraph next) {
    return new Draft(path, Reflow.join(text, next.text()), source.cover(next.span()));
  }
}
