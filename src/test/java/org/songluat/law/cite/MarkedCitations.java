package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.cite.MarkedText.Marked;
import org.songluat.law.cite.MarkedText.Stretch;
import org.songluat.text.Span;

/** Counts what a finder finds in marked stretches: right, missed, and not marked. */
final class MarkedCitations {
  private final CitationFinder finder = new CitationFinder(HeldWorks.NONE);
  private final List<String> faults = new ArrayList<>();
  private int right;
  private int missed;
  private int surplus;
  private int moved;

  void count(MarkedText marked, String text) {
    StringBuilder dense = new StringBuilder();
    int[] places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      places[i] = dense.length();
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        dense.append(c);
      }
    }
    places[text.length()] = dense.length();
    List<Marked> found = new ArrayList<>();
    for (Citation c : finder.find(text)) {
      found.add(Marked.of(c, new Span(places[c.span().start()], places[c.span().end()])));
    }
    for (Stretch stretch : marked.stretches()) {
      count(marked.file(), stretch, found, dense.toString());
    }
  }

  private void count(String file, Stretch stretch, List<Marked> found, String dense) {
    int start = MarkedText.find(stretch, dense);
    if (start < 0) {
      moved++;
      return;
    }
    List<Marked> left = new ArrayList<>();
    found.stream()
        .filter(m -> m.span().start() >= start && m.span().start() < start + stretch.length())
        .forEach(left::add);
    for (Marked want : stretch.citations()) {
      Span span = new Span(start + want.span().start(), start + want.span().end());
      Marked placed = new Marked(span, want.number(), want.type(), want.pin(), want.status());
      if (left.remove(placed)) {
        right++;
      } else {
        missed++;
        faults.add("missed " + told(file, placed, dense));
      }
    }
    surplus += left.size();
    left.forEach(m -> faults.add("not marked " + told(file, m, dense)));
  }

  private static String told(String file, Marked m, String dense) {
    return file + " " + m + " " + m.span().of(dense);
  }

  double precision() {
    return (double) right / Math.max(1, right + surplus);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  /** How many stretches are in the texts no longer. */
  int moved() {
    return moved;
  }

  List<String> faults() {
    return faults;
  }

  @Override
  public String toString() {
    return "precision %.4f, recall %.4f of %d; %d stretches are gone"
        .formatted(precision(), recall(), right + missed, moved);
  }
}
