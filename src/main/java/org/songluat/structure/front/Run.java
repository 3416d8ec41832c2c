package org.songluat.structure.front;

import java.util.ArrayList;
import java.util.List;
import org.songluat.structure.label.Marks;
import org.songluat.structure.lines.Paragraph;
import org.songluat.text.Language;

/** Paragraphs that follow each other in one language. */
record Run(Language language, List<Paragraph> paragraphs) {
  Run {
    paragraphs = List.copyOf(paragraphs);
  }

  int characters() {
    return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
  }

  /** How many paragraphs bear a label that is counted or named, bullets aside. */
  long labelled() {
    return paragraphs.stream()
        .map(p -> Marks.of(p.text()))
        .filter(m -> m != null && m.numbered())
        .count();
  }

  Run with(Run next) {
    List<Paragraph> all = new ArrayList<>(paragraphs);
    all.addAll(next.paragraphs);
    return new Run(language, all);
  }
}
