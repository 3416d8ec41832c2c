package org.songluat.ingest;

import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every character that a reader sees lies in exactly one block, whatever is read. */
class WholenessTest {
  @Property(tries = 500)
  void ofPlainText(@ForAll("lines") List<String> pieces) {
    assertWhole(READER.of("a", "x" + String.join("", pieces)));
  }

  @Property(tries = 500)
  void ofPages(@ForAll("markup") List<String> pieces) throws IOException {
    assertWhole(Sources.page("x" + String.join("", pieces)));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(6);
    Arbitrary<String> marks =
        Arbitraries.of("\n", "\r\n", "\f", "\u2028", " ", "\u00A0", "\u200B", "e\u0302\u0301", "đ");
    return Arbitraries.oneOf(words, marks).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<String>> markup() {
    Arbitrary<String> tags =
        Arbitraries.of(
                ("<p> </p> <div> </div> <b> </b> <br> <table> </table> <tr> <td> </td> <th> <ol>"
                        + " </ol> <ul> </ul> <li> <nav> </nav> <pre> </pre> <form> </form> <select>"
                        + " <option> <template> <a&#32;href=x> </a> <h1> <span&#32;hidden> </span>"
                        + " <header>")
                    .replace("&#32;", "\u0000")
                    .split(" "))
            .map(t -> t.replace('\0', ' '));
    Arbitrary<String> words =
        Arbitraries.of("Điều 1", "a) ", "&nbsp;", "\n", " ", "e\u0302", "&amp;");
    return Arbitraries.oneOf(tags, words).list().ofMaxSize(40);
  }
}
