package org.songluat.web.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.search.Filters;
import org.songluat.search.Grouping;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.search.Understanding;
import org.songluat.search.note.Note;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

class ChipsTest {
  private static final Ui UI = new Ui(Language.EN, false, "/", Map.of("q", "PMS", "cursor", "AB"));
  private static final Note FEE = new Note.Rendered(Language.EN, List.of("fee", "charge"));

  private static Chips chips(List<String> without, Note... told) {
    Manner manner = new Manner(true, null, true, Grouping.CLAUSE, without);
    return Chips.of(
        new SearchRequest("PMS", null, 10, null, Filters.NONE, manner),
        new Understanding("PMS", "mixed", List.of("PMS"), List.of(), null, List.of(told)),
        new Holdings(List.of(), List.of(), List.of(), List.of(), List.of()),
        Messages.of(Language.EN),
        UI.with("without", without));
  }

  private static Chip.Act act(String query, String name) {
    return new Chip.Act("/?q=PMS" + query, name);
  }

  @Test
  void eachRenderingAndAbbreviationIsTakenOutByItself() {
    Note written = new Note.WrittenOut(Language.VI, List.of("phí mượn sách"));
    Chips chips = chips(List.of(), FEE, written);
    assertEquals(
        List.of(
            new Chip("rendering", "fee", "en", act("&without=fee", "Without fee")),
            new Chip("rendering", "charge", "en", act("&without=charge", "Without charge")),
            new Chip(
                "written out",
                "phí mượn sách",
                "vi",
                act("&without=ph%C3%AD+m%C6%B0%E1%BB%A3n+s%C3%A1ch", "Without phí mượn sách"))),
        chips.wider());
    assertEquals(
        List.of(
            new Chip("", "PMS", null, null),
            new Chip(
                "",
                "other words too",
                null,
                new Chip.Act("/?expand=none&q=PMS", "Without other words too"))),
        chips.asked());
  }

  @Test
  void whatWasTakenOutCanBePutBack() {
    Chips chips = chips(List.of("fee", "levy"), new Note.Rendered(Language.EN, List.of("charge")));
    assertEquals(
        List.of(
            new Chip("without", "fee", null, act("&without=levy", "Search fee again")),
            new Chip("without", "levy", null, act("&without=fee", "Search levy again"))),
        chips.asked().subList(1, 3));
    assertEquals(
        act("&without=fee&without=levy&without=charge", "Without charge"),
        chips.wider().getFirst().act());
  }

  @Test
  void aPhraseThatIsToldTwiceIsOneChip() {
    Note again = new Note.WrittenOut(Language.EN, List.of("fee"));
    assertEquals(
        List.of("fee", "charge"),
        chips(List.of(), FEE, again).wider().stream().map(Chip::text).toList());
  }

  @Test
  void ofManyTheFirstAreShown() {
    List<String> many = IntStream.range(0, 12).mapToObj(k -> "w" + k).toList();
    Chips chips = chips(List.of(), new Note.Rendered(Language.EN, many));
    List<String> shown = new ArrayList<>(chips.wider().stream().map(Chip::text).toList());
    assertEquals(8, shown.size());
    shown.addAll(chips.more().stream().map(Chip::text).toList());
    assertEquals(many, shown);
  }

  @Test
  void noMoreAreTakenOutThanARequestMayHave() {
    List<String> most = IntStream.range(0, Manner.MAX_WITHOUT).mapToObj(k -> "w" + k).toList();
    assertNull(chips(most, FEE).wider().getFirst().act());
  }

  @Test
  void whereNothingElseWasSearchedNothingElseCanBeTakenOut() {
    Chips chips = chips(List.of(), new Note.NotHeld());
    assertEquals(List.of(new Chip("", "PMS", null, null)), chips.asked());
    assertEquals(List.of(), chips.wider());
  }
}
