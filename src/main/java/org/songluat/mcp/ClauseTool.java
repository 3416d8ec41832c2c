package org.songluat.mcp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;

/** Shows a clause by its id. */
record ClauseTool(LegalIndex index, Site site) implements Tool {
  private static final Parameter.Text ID =
      new Parameter.Text(
          "id", true, 1000, "A clause's id from another answer: 52-nq-tw~vi~hdg_iii__hdg_5.");

  /**
   * What it answers.
   *
   * @param clause the one that was asked for
   * @param passage the bead it stands in, with the other language
   */
  record Held(Quote clause, Pair passage) {}

  @Override
  public String name() {
    return "get_clause";
  }

  @Override
  public String title() {
    return "Get a clause";
  }

  @Override
  public String description() {
    return "The clause of an id, as printed, with its citation in both languages, its address and"
        + " its counterpart in the other language.";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(ID);
  }

  @Override
  public Answer answer(Map<String, Object> arguments) throws IOException {
    String id = ID.of(arguments);
    BeadRecord bead =
        index
            .beadOf(id)
            .orElseThrow(() ->
                new ToolException(
                    "No clause here has the id '" + id + "'. Find it with search_clauses"));
    Pair passage = Pair.of(bead, site);
    Quote clause =
        Stream.concat(passage.vi().stream(), passage.en().stream())
            .filter(quote -> quote.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("A bead without the clause '" + id + "'"));
    return new Answer(new Held(clause, passage), passage.printed());
  }
}
