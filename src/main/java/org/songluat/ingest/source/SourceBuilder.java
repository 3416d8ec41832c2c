package org.songluat.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songluat.text.Block;
import org.songluat.text.LookAlikes;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;

/** Collects the text and the blocks of one source in reading order, within the limits. */
public final class SourceBuilder {
  private final String name;
  private final ReadLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Patience patience;
  private String title = "";

  public SourceBuilder(String name, ReadLimits limits) {
    this(name, limits, Patience.ENDLESS);
  }

  /** A source whose slow steps ask for time. */
  public SourceBuilder(String name, ReadLimits limits, Patience patience) {
    this.name = name;
    this.limits = limits;
    this.patience = patience;
  }

  /** The step that begins now, the recognition of a page for example, may take that long. */
  public void slowStep(int seconds) {
    patience.grant(seconds);
  }

  public void title(String value) {
    title = Vietnamese.nfc(value).strip();
  }

  /** Adds what separates blocks, as it is. */
  public void gap(String separator) {
    text.append(separator);
  }

  /** Adds a run as one block, the spaces at its ends outside it; a blank run is no block. */
  public void block(String run, Block.Kind kind, int page, boolean furniture) {
    String printed = Vietnamese.nfc(run);
    int start = text.length();
    text.append(printed);
    checkRun(printed.length());
    checkText(text.length());
    if (!Blank.isBlank(printed)) {
      String stripped = Blank.strip(printed);
      int from = start + printed.indexOf(stripped);
      checkBlocks();
      blocks.add(new Block(new Span(from, from + stripped.length()), kind, page, furniture));
    }
  }

  public void remark(String code, String message) {
    remarks.add(new Remark(code, message, new Span(0, 0)));
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public SourceText build() {
    if (blocks.isEmpty()) {
      throw new UnreadableSourceException(
          name, "there is no text in it; save it again where it came from, or leave it out");
    }
    SourceText read =
        LegacyBlocks.toUnicode(new SourceText(name, title, text.toString(), blocks, remarks));
    List<Remark> all = new ArrayList<>(read.remarks());
    List<Span> alike = LookAlikes.in(read.text());
    String correct = LookAlikes.correct(read.text(), alike);
    if (!alike.isEmpty()) {
      all.add(lookAlikes(alike));
    }
    lost(correct).ifPresent(all::add);
    return new SourceText(name, read.title(), correct, read.blocks(), all);
  }

  private static Remark lookAlikes(List<Span> words) {
    String message =
        "Đ must be U+0110; "
            + (words.size() == 1 ? "1 word" : words.size() + " words")
            + " had U+00D0 or U+00F0, which look like it, and "
            + (words.size() == 1 ? "has" : "have")
            + " been corrected";
    return new Remark("look-alike-letter", message, words.getFirst());
  }

  private static Optional<Remark> lost(String text) {
    int first = text.indexOf('\uFFFD');
    if (first < 0) {
      return Optional.empty();
    }
    long count = text.chars().filter(c -> c == '\uFFFD').count();
    String message =
        "A text must not hold U+FFFD, the mark of a character lost before; it stands here "
            + (count == 1 ? "once" : count + " times");
    return Optional.of(new Remark("replacement-character", message, new Span(first, first + 1)));
  }

  /** Refuses a text that is or will be that long. */
  public void checkText(int length) {
    if (length > limits.textChars()) {
      throw tooMuch("a text", limits.textChars(), "this one has more; cut it into smaller files");
    }
  }

  private void checkBlocks() {
    if (blocks.size() == limits.blocks()) {
      throw new UnreadableSourceException(
          name,
          "a text may have at most "
              + limits.blocks()
              + " paragraphs, lines and cells, this one has more; cut it into smaller files");
    }
  }

  private void checkRun(int length) {
    if (length > limits.lineChars()) {
      String found = "number " + (blocks.size() + 1) + " has " + length + "; break it into lines";
      throw tooMuch("a line", limits.lineChars(), found);
    }
  }

  private UnreadableSourceException tooMuch(String what, int most, String found) {
    return new UnreadableSourceException(
        name, what + " may have at most " + most + " characters, " + found);
  }
}
