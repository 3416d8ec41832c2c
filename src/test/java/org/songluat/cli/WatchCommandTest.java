package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** From the query that is kept to its news after ingests. */
class WatchCommandTest {
  private static final String MORE =
      """
      BAN BIÊN SOẠN
      -------
      Số: 08-NQ/SL
      Hà Nội, ngày 06 tháng 4 năm 2026

      NGHỊ QUYẾT
      về chăm sóc cây <xanh> & hoa (bản mẫu)

      I- Mục tiêu

      1. Trồng thêm 200 cây bàng trong công viên.

      2. Cây phượng <đỏ> & cây muồng nở hoa mỗi mùa.
      """;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void fill() throws IOException {
    cli = Cli.filled(home);
  }

  private void ingest(String name, String text) throws IOException {
    Cli.Run run = cli.write(name, text).run("ingest");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void whatIsIngestedAfterwardsIsNewOnce() throws IOException {
    assertEquals(
        new Cli.Run(0, "Watch trees: cây bàng\n", ""),
        cli.run("watch", "add", "cây bàng", "--name", "trees"));
    Cli.Run none = new Cli.Run(0, "Watch trees: cây bàng\nNothing new\n\n", "");
    assertEquals(none, cli.run("watch", "run"));

    ingest("corpus/more.txt", MORE);
    List<String> news = cli.run("watch", "run").outLines();
    assertEquals("1 clause matches:", news.get(1));
    assertTrue(news.contains("1. Nghị quyết 08-NQ/SL, khoản 1 mục I"), news.toString());
    assertEquals(none, cli.run("watch", "run"));
  }

  @Test
  void whatIsReadAgainUnchangedIsNotNew() throws IOException {
    cli.run("watch", "add", "cây bàng");
    assertEquals(0, cli.run("ingest", "--rebuild").code());
    assertTrue(cli.run("watch", "run").out().contains("Nothing new"));

    ingest("corpus/cay-vi.txt", Cli.VI.replace("trồng 500 cây bàng", "trồng 900 cây bàng"));
    String changed = cli.run("watch", "run").out();
    assertTrue(changed.contains("1 clause matches"), changed);
    assertTrue(changed.contains("900 [cây bàng]"), changed);
  }

  @Test
  void aWatchHasNewsOfItsOwnTime() throws IOException {
    cli.run("watch", "add", "cây bàng", "--name", "before");
    ingest("corpus/more.txt", MORE);
    cli.run("watch", "add", "cây bàng", "--name", "after");
    List<String> news = cli.run("watch", "run").outLines();
    assertEquals("1 clause matches:", news.get(news.indexOf("Watch before: cây bàng") + 1));
    assertEquals("Nothing new", news.get(news.indexOf("Watch after: cây bàng") + 1));
  }

  @Test
  void aClauseMustHaveAllOfTheQueryWithItsAccents() throws IOException {
    List.of("trồng phượng", "cay bang", "cây bằng", "bàng -công", "công viên OR phượng", "08-NQ/SL")
        .forEach(query -> cli.run("watch", "add", query, "--name", query.replaceAll("[/ ]", "_")));
    ingest("corpus/more.txt", MORE);
    JsonNode news = JsonMapper.builder().build().readTree(cli.run("watch", "run", "--json").out());
    assertEquals(0, total(news, 0));
    assertEquals(1, total(news, 1));
    assertEquals(0, total(news, 2));
    assertEquals(0, total(news, 3));
    assertEquals(2, total(news, 4));
    assertTrue(total(news, 5) >= 3, news.get(5).toString());
  }

  private static int total(JsonNode news, int watch) {
    return news.get(watch).at("/news/total").asInt();
  }

  @Test
  void theFeedIsAtomWithEverythingEscaped() throws Exception {
    cli.run("watch", "add", "cây", "phượng", "--name", "hoa");
    ingest("corpus/more.txt", MORE);
    byte[] feed = cli.output("watch", "run", "--format", "atom", "--address", "https://a.example/");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
    Element root = document.getDocumentElement();
    assertEquals(ATOM + " feed", root.getNamespaceURI() + " " + root.getLocalName());
    Element entry = (Element) root.getElementsByTagNameNS(ATOM, "entry").item(0);
    assertEquals("hoa: khoản 2 mục I Nghị quyết 08-NQ/SL", text(entry, "title"));
    assertEquals("vi: 2. Cây phượng <đỏ> & cây muồng nở hoa mỗi mùa.", text(entry, "content"));
    Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
    assertEquals("https://a.example/works/08-nq-sl#hdg_i__cl_2", link.getAttribute("href"));
    for (Element one : List.of(root, entry)) {
      assertTrue(text(one, "id").startsWith("urn:uuid:"));
      assertTrue(text(one, "updated").matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
    }
    assertFalse(cli.run("watch", "run", "--format", "atom").out().contains("<entry>"));
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
  }

  @Test
  void watchesAreListedAndRemovedAndNumberedWhereTheyHaveNoName() throws IOException {
    cli.run("watch", "add", "almond", "trees");
    cli.run("watch", "add", "storms");
    assertEquals("1  almond trees\n2  storms\n", cli.run("watch", "list").out());
    assertEquals(new Cli.Run(0, "", ""), cli.run("watch", "remove", "1"));
    assertEquals("2  storms\n", cli.run("watch", "list").out());
    String file = Files.readString(home.resolve("corpus/watches.tsv"));
    assertTrue(file.lines().anyMatch(line -> line.matches("2\t\\S+Z\t1\tstorms")), file);
    assertEquals(
        "songluat: There is no watch of the name '1'. See songluat watch list\n",
        cli.run("watch", "remove", "1").err());
  }

  @Test
  void whatIsWrongIsRefusedWithItsPlace() throws IOException {
    Cli.Run malformed = cli.run("watch", "add", "a (b");
    assertEquals(2, malformed.code());
    assertTrue(malformed.err().startsWith("songluat: query, column "), malformed.err());
    cli.run("watch", "add", "a", "--name", "x");
    Map<String, Cli.Run> refused =
        Map.of(
            "songluat: There is a watch of the name 'x' already\n",
            cli.run("watch", "add", "b", "--name", "x"),
            "songluat: A watch's name must be 1 to 60 letters, digits, blanks, dots and hyphens,"
                + " got '../x'\n",
            cli.run("watch", "add", "b", "--name", "../x"));
    refused.forEach((said, run) -> assertEquals(new Cli.Run(1, "", said), run));
    cli.write("corpus/watches.tsv", "x y\n");
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: watches.tsv:1: a line must be name, time, count and query with tabs between"
                + " them\n"),
        cli.run("watch", "run"));
  }

  @Test
  void whereWhatWasSeenIsLostNothingIsCalledNew() throws IOException {
    cli.run("watch", "add", "cây bàng");
    Files.delete(home.resolve("corpus/watches.known"));
    Cli.Run run = cli.run("watch", "run");
    assertEquals("songluat: what was seen before is not known; from now on it is\n", run.err());
    assertTrue(run.out().contains("Nothing new"), run.out());
    ingest("corpus/more.txt", MORE);
    assertTrue(cli.run("watch", "run").out().contains("1 clause matches"));
  }
}
