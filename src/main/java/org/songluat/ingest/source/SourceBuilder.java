package org.songluat.ingest.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.songluat.text.Block;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;
import org.songluat.text.Vietnamese;
import org.songluat.text.legacy.FontRun;
import org.songluat.text.legacy.LegacyRuns;
import org.songluat.text.legacy.LookAlikes;

/** Collects the text and the blocks of one source in reading order, within the limits. */
public final class SourceBuilder {
  private static final Span NOWHERE = new Span(0, 0);

  private final String name;
  private final ReadLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, List<FontRun>> fonts = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Patience patience;
  private final Set<Integer> recognised = new HashSet<>();
  private String title = "";
  private boolean mayBeBlank;

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

  /** Adds text as one block, the spaces at its ends outside it; blank text is no block. */
  public void block(String run, Block.Kind kind, int page, boolean furniture) {
    add(Vietnamese.nfc(run), List.of(), new Block(NOWHERE, kind, page, furniture));
  }

  /** Adds the runs of one block, whose fonts tell in which encoding each is. */
  public void block(List<FontRun> runs, Block.Kind kind, int page, boolean furniture) {
    List<FontRun> composed =
        runs.stream().map(r -> new FontRun(Vietnamese.nfc(r.text()), r.font())).toList();
    String printed = composed.stream().map(FontRun::text).collect(Collectors.joining());
    String whole = Vietnamese.nfc(printed);
    // A mark that combines across runs is Unicode: there are none in a legacy encoding.
    boolean legacy =
        whole.equals(printed) && composed.stream().anyMatch(r -> LegacyRuns.isClaimed(r.font()));
    add(whole, legacy ? composed : List.of(), new Block(NOWHERE, kind, page, furniture));
  }

  private void add(String printed, List<FontRun> runs, Block like) {
    int start = text.length();
    text.append(printed);
    checkRun(printed.length());
    checkText(text.length());
    if (!Blank.isBlank(printed)) {
      String stripped = Blank.strip(printed);
      int from = start + printed.indexOf(stripped);
      checkBlocks();
      Span span = new Span(from, from + stripped.length());
      if (!runs.isEmpty()) {
        fonts.put(blocks.size(), within(runs, from - start, from - start + stripped.length()));
      }
      blocks.add(new Block(span, like.kind(), like.page(), like.furniture()));
    }
  }

  /** What of the runs lies between two places of their text. */
  private static List<FontRun> within(List<FontRun> runs, int from, int to) {
    List<FontRun> within = new ArrayList<>();
    int start = 0;
    for (FontRun run : runs) {
      int end = start + run.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        within.add(new FontRun(run.text().substring(first - start, last - start), run.font()));
      }
      start = end;
    }
    return within;
  }

  public void remark(String code, String message) {
    remarks.add(new Remark(code, message, new Span(0, 0)));
  }

  /**
   * What stands on that page was recognised in a picture, and is Unicode whatever it looks like.
   */
  public void recognised(int page) {
    recognised.add(page);
  }

  /** A source without text is no fault: a remark says why it has none. */
  public void allowBlank() {
    mayBeBlank = true;
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  public SourceText build() {
    if (blocks.isEmpty() && !mayBeBlank) {
      throw new UnreadableSourceException(
          name, "there is no text in it; save it again where it came from, or leave it out");
    }
    SourceText read =
        LegacyBlocks.toUnicode(
            new SourceText(name, title, text.toString(), blocks, remarks), fonts, recognised);
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
