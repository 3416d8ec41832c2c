package org.songluat.law.cite.pin;

import java.util.Set;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.law.cite.word.Unit;

/** Reads one pin point, and finds where the next of a list starts. */
public final class PinReader {
  /** Words for units that common speech has too: they cite with an outer unit or a lead only. */
  private static final Set<Unit> COMMON =
      Set.of(
          Unit.ANNEX,
          Unit.PART,
          Unit.CHAPTER,
          Unit.SECTION,
          Unit.SUBSECTION,
          Unit.ITEM,
          Unit.PARAGRAPH);

  private final CitationText text;
  private final CitationWords words;
  private final StepReader steps;
  private final JointReader joints;

  public PinReader(CitationText text, CitationWords words, JointReader joints) {
    this.text = text;
    this.words = words;
    this.steps = new StepReader(text, words);
    this.joints = joints;
  }

  /** The pin point that starts here; empty where none does. */
  public Pin at(int start) {
    Step first = steps.at(start);
    if (first == null) {
      return Pin.none(start);
    }
    Pin pin = Pin.none(start).with(first);
    Step step = first.self() ? null : steps.outer(within(pin.end()));
    while (step != null && pin.admits(step)) {
      pin = pin.with(step);
      step = step.self() ? null : steps.outer(within(pin.end()));
    }
    return pin;
  }

  /**
   * Whether a pin point without an instrument cites. Common speech has words like "điều này", "at
   * this point" and "phần 2" too.
   */
  public boolean plausible(Pin pin) {
    Step first = pin.innermost();
    if (pin.steps().size() > 1) {
      return true;
    }
    if (first.self()) {
      return selfPlausible(pin.start(), first);
    }
    return COMMON.contains(first.unit()) ? headingPlausible(first) : labelPlausible(first);
  }

  /** Annexes and chapters in capitals are sure; 97 chapters has only the list of goods. */
  private boolean headingPlausible(Step step) {
    String label = step.labels().getFirst().name();
    boolean digits = Character.isDigit(label.charAt(0));
    boolean sure = step.unit() == Unit.ANNEX || step.unit() == Unit.CHAPTER && !digits;
    String before = text.wordBefore(step.start());
    boolean led = CitationWords.introducing(before) || before.equals("the");
    boolean goods = step.unit() == Unit.CHAPTER && digits && label.length() > 1;
    return text.capital(step.start()) && (sure || led) && !goods;
  }

  private boolean labelPlausible(Step step) {
    if (step.unit() != Unit.POINT || text.capital(step.start())) {
      return true;
    }
    boolean score = step.labels().getFirst().name().matches("[\\d.]+");
    boolean english = text.word(step.start()).startsWith("point");
    return !score && (!english || step.labels().size() > 1);
  }

  private boolean selfPlausible(int start, Step step) {
    String before = text.wordBefore(start);
    if (text.word(start).equals("this")) {
      boolean capital = text.capital(text.blanks(start + "this".length()));
      return capital || step.unit() == Unit.CLAUSE && CitationWords.introducing(before);
    }
    return CitationWords.introducing(before)
        || before.length() == 1
        || text.capital(start) && !before.isEmpty();
  }

  /** Behind the "của", "of", "of the" or comma that joins a step to the next. */
  public int within(int end) {
    int i = text.blanks(end);
    i = text.at(i) == ',' ? text.blanks(i + 1) : i;
    String word = text.word(i);
    i = CitationWords.of(word) ? text.blanks(i + word.length()) : i;
    return text.word(i).equals("the") ? text.blanks(i + "the".length()) : i;
  }

  /**
   * The next pin point of a list.
   *
   * @param inside whether it is the place that the one before goes into
   */
  public record Next(Pin pin, boolean inside) {
    public static final Next NONE = new Next(Pin.none(0), false);
  }

  /** The next pin point of a list, empty where the list ends. */
  public Next next(Pin pin) {
    if (pin.relative()) {
      return Next.NONE;
    }
    JointReader.Joint joint = joints.after(pin.end());
    Pin next = joint == null ? Pin.none(0) : at(behindLead(joint.end()));
    return next.isEmpty() || joint == null ? Next.NONE : new Next(next, joint.inside());
  }

  private int behindLead(int start) {
    String word = text.word(start);
    boolean lead =
        word.equals("các")
            || word.equals("the")
            || word.equals("tại")
            || word.equals("in")
            || word.equals("từ");
    return lead && words.unit(text, text.blanks(start + word.length())) != null
        ? text.blanks(start + word.length())
        : start;
  }
}
