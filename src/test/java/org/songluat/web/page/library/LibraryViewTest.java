package org.songluat.web.page.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;

class LibraryViewTest {
  private static final Holdings HOLDINGS =
      new Holdings(
          List.of(Samples.stored(Samples.decree(), 2, 2), Samples.stored(Samples.untitled(), 9, 0)),
          List.of(WorkType.DECREE, WorkType.OTHER),
          List.of(),
          List.of(),
          List.of());

  private static List<String> ids(LibraryRequest request) {
    return LibraryView.of(HOLDINGS, request, Messages.of(Language.EN), Samples.ENGLISH)
        .rows()
        .stream()
        .map(row -> row.work().id())
        .toList();
  }

  private static LibraryRequest words(String words) {
    return new LibraryRequest(words, null, null, LibraryRequest.Sort.NUMBER);
  }

  @Test
  void worksAreFoundByNumberTitleOrIssuerWithoutAccents() {
    assertEquals(List.of("5-2026-bm"), ids(words("nghi dinh the")));
    assertEquals(List.of("5-2026-bm"), ids(words("5/2026 READER")));
    assertEquals(List.of("5-2026-bm"), ids(words("bien soan")));
    assertEquals(List.of(), ids(words("nowhere")));
  }

  @Test
  void worksAreSiftedByLanguagesAndType() {
    LibraryRequest.Sort sort = LibraryRequest.Sort.NUMBER;
    assertEquals(
        List.of("5-2026-bm"), ids(new LibraryRequest(null, LibraryRequest.Held.BOTH, null, sort)));
    assertEquals(
        List.of("la-thu"), ids(new LibraryRequest(null, LibraryRequest.Held.VI, null, sort)));
    assertEquals(List.of("la-thu"), ids(new LibraryRequest(null, null, "other", sort)));
  }

  @Test
  void theLargestOrTheNewestComeFirstWhereThatIsAskedFor() {
    assertEquals(
        List.of("la-thu", "5-2026-bm"),
        ids(new LibraryRequest(null, null, null, LibraryRequest.Sort.CLAUSES)));
    assertEquals(
        List.of("5-2026-bm", "la-thu"),
        ids(new LibraryRequest(null, null, null, LibraryRequest.Sort.DATE)));
  }
}
