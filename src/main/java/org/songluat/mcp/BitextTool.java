package org.songluat.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.WorkView;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.text.Language;

/** Reads a work side by side, some beads at a time. */
record BitextTool(LegalIndex index, Site site) implements Tool {
  /** About what an assistant can take in at once. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final Parameter.Text WORK =
      new Parameter.Text("work", true, 300, "A work's id (52-nq-tw) or number (52-NQ/TW).");
  private static final Parameter.Whole FROM =
      new Parameter.Whole("from", 1, 10_000_000, 1, "The number of the first passage.");
  private static final Parameter.Whole SIZE =
      new Parameter.Whole("size", 1, 200, 50, "How many passages at most.");

  /**
   * What it answers.
   *
   * @param address of the page that shows the whole work
   * @param total how many passages the work has
   * @param next the number to go on from, null at the end
   */
  record Rows(
      WorkView work, String address, int total, List<Pair> passages, @Nullable Integer next) {}

  @Override
  public String name() {
    return "get_bitext";
  }

  @Override
  public String title() {
    return "Read a work side by side";
  }

  @Override
  public String description() {
    return "The passages of a work in reading order, Vietnamese and English aligned, each clause"
        + " with its citation and address. Long works come in parts: go on from next.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(WORK, FROM, SIZE);
  }

  @Override
  public Answer answer(Map<String, Object> arguments) throws IOException {
    StoredWork work = HeldWork.named(index, WORK.of(arguments));
    int from = FROM.of(arguments);
    int size = SIZE.of(arguments);
    List<BeadRecord> beads = index.beads(work.id());
    if (from > beads.size()) {
      throw new ToolException(
          "from must be a whole number 1..%d for %s, got %d"
              .formatted(beads.size(), work.id(), from));
    }
    List<Pair> passages = part(beads, from - 1, size);
    int end = from + passages.size();
    Rows rows =
        new Rows(
            WorkView.of(work.work()),
            site.address(work.work()),
            beads.size(),
            passages,
            end <= beads.size() ? end : null);
    return new Answer(rows, printed(work, rows));
  }

  /** One passage at least, however long. */
  private List<Pair> part(List<BeadRecord> beads, int from, int size) {
    List<Pair> part = new ArrayList<>();
    int characters = 0;
    for (BeadRecord bead : beads.subList(from, Math.min(beads.size(), from + size))) {
      Pair pair = Pair.of(bead, site);
      characters += pair.length();
      if (characters > MOST_CHARACTERS && !part.isEmpty()) {
        break;
      }
      part.add(pair);
    }
    return List.copyOf(part);
  }

  private static String printed(StoredWork work, Rows rows) {
    StringBuilder text = new StringBuilder();
    text.append(Quote.name(work.work(), Language.VI)).append(" | ");
    text.append(Quote.name(work.work(), Language.EN)).append('\n');
    text.append(rows.address()).append('\n');
    rows.passages().forEach(pair -> text.append('\n').append(pair.printed()));
    Integer next = rows.next();
    return next == null
        ? text.toString()
        : text.append("\nIt goes on: from=").append(next).append(" of ").append(rows.total())
            + "\n";
  }
}
