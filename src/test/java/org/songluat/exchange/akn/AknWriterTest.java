package org.songluat.exchange.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.Samples;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.PathStep;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.WorkNames;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.xml.sax.SAXException;

class AknWriterTest {
  private static final Work CITED =
      new Work(
          "46-2019-qh14",
          "46/2019/QH14",
          WorkType.LAW,
          "Quốc hội",
          null,
          LocalDate.of(2019, 11, 21),
          null,
          new Titles("Luật Thư viện", null));

  @TempDir Path folder;

  private final List<Clause> clauses = new ArrayList<>();

  private void say(Level level, String label, String text, PathStep... above) {
    List<PathStep> steps = new ArrayList<>(List.of(above));
    steps.add(new PathStep(level, label));
    org.songluat.law.Path path = new org.songluat.law.Path(steps);
    String id = "9-2031-nd-cp~vi~" + path.eId() + "~" + clauses.size();
    clauses.add(new Clause(id, level, label, path, text, new Span(0, 1)));
  }

  private static PathStep at(Level level, String label) {
    return new PathStep(level, label);
  }

  private void decree() {
    PathStep chapter = at(Level.CHAPTER, "I");
    PathStep article = at(Level.ARTICLE, "1");
    PathStep clause = at(Level.CLAUSE, "2");
    say(Level.PARAGRAPH, "1", "Căn cứ Luật Thư viện số 46/2019/QH14;");
    say(Level.PARAGRAPH, "2", "Chính phủ ban hành Nghị định về làn xe đạp.");
    say(Level.CHAPTER, "I", "Chương I QUY ĐỊNH CHUNG");
    say(Level.ARTICLE, "1", "Điều 1. Làn xe đạp", chapter);
    say(Level.PARAGRAPH, "1", "Làn phải:", chapter, article);
    say(Level.CLAUSE, "2", "2. Làn xe gồm:", chapter, article);
    say(Level.POINT, "đ", "đ) Làn rộng 2 m <&>;", chapter, article, clause);
    say(Level.POINT, "e", "e) Làn hẹp.", chapter, article, clause);
    say(
        Level.ARTICLE,
        "2",
        "Điều 2. Trừ điểm đ khoản 2 Điều 1 và Điều 9 Nghị định này; theo Điều 5 Luật số"
            + " 46/2019/QH14.");
    say(Level.HEADING, "Phụ lục I", "PHỤ LỤC I MẪU ĐƠN");
    say(Level.ARTICLE, "1", "Điều 1. Đơn.", at(Level.HEADING, "Phụ lục I"));
    say(Level.BULLET, "1", "- Họ tên", at(Level.HEADING, "Phụ lục I"), article);
    say(Level.BULLET, "1", "- Tuổi", at(Level.HEADING, "Phụ lục I"), article);
  }

  private Bitext bitext() {
    List<Bead> beads =
        clauses.stream().map(c -> new Bead(List.of(c), List.of(), 0, Bead.Origin.ALONE)).toList();
    return new Bitext(Samples.work(), beads);
  }

  private static byte[] written(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CitationFinder finder = new CitationFinder(new WorkNames(List.of(CITED, Samples.work())));
    new AknWriter(finder, id -> Optional.of(CITED).filter(w -> id.equals(w.id())))
        .write(bitext, out);
    return out.toByteArray();
  }

  private static Document parsed(Bitext bitext) throws IOException {
    String xml = new String(written(bitext), StandardCharsets.UTF_8);
    return Jsoup.parse(xml, "", Parser.xmlParser());
  }

  @Test
  void placesAreNamedAsTheConventionHasThem() throws IOException {
    decree();
    assertEquals(
        List.of(
            "chapter chp_i",
            "article art_1",
            "alinea art_1__al_1",
            "paragraph art_1__para_2",
            "point art_1__para_2__point_dd",
            "point art_1__para_2__point_e",
            "article art_2",
            "hcontainer hcontainer_phu-luc-i",
            "article hcontainer_phu-luc-i__art_1",
            "indent hcontainer_phu-luc-i__art_1__indent_1",
            "indent hcontainer_phu-luc-i__art_1__indent_1_2"),
        parsed(bitext()).select("body [eId]").stream()
            .map(e -> e.tagName() + " " + e.attr("eId"))
            .toList());
  }

  @Test
  void labelsHeadingsAndTextsStandApart() throws IOException {
    decree();
    Document akn = parsed(bitext());
    Element article = akn.selectFirst("[eId=art_1]");
    assertEquals("Điều 1.", article.selectFirst("> num").text());
    assertEquals("Làn xe đạp", article.selectFirst("> heading").text());
    Element clause = akn.selectFirst("[eId=art_1__para_2]");
    assertEquals("2.", clause.selectFirst("> num").text());
    assertEquals("Làn xe gồm:", clause.selectFirst("> intro > p").text());
    Element point = akn.selectFirst("[eId=art_1__para_2__point_dd]");
    assertEquals("đ)", point.selectFirst("> num").text());
    assertEquals("Làn rộng 2 m <&>;", point.selectFirst("> content > p").text());
    assertEquals("Chương I", akn.selectFirst("[eId=chp_i] > num").text());
    assertEquals("PHỤ LỤC I", akn.selectFirst("hcontainer[name=annex] > num").text());
    assertEquals("vi", akn.selectFirst("body").attr("xml:lang"));
  }

  @Test
  void legalBasesOpenThePreamble() throws IOException {
    decree();
    Element preamble = parsed(bitext()).selectFirst("preamble");
    assertEquals(
        List.of("Căn cứ Luật Thư viện số 46/2019/QH14;"),
        preamble.select("citations > citation > p").eachText());
    assertEquals(
        List.of("Chính phủ ban hành Nghị định về làn xe đạp."), preamble.select("> p").eachText());
  }

  @Test
  void whatIsCitedIsAReferenceWhereItIsKnown() throws IOException {
    decree();
    assertEquals(
        List.of(
            "/akn/vn/act/law/2019-11-21/46-2019-qh14 46/2019/QH14",
            "#art_1__para_2__point_dd điểm đ khoản 2 Điều 1",
            "/akn/vn/act/law/2019-11-21/46-2019-qh14/~art_5 Điều 5 Luật số 46/2019/QH14"),
        parsed(bitext()).select("ref").stream().map(e -> e.attr("href") + " " + e.text()).toList());
  }

  @Test
  void aVersionIsAnExpressionOfTheWork() throws IOException {
    Document akn = parsed(Samples.bitext().only(Language.EN));
    assertEquals("act", akn.selectFirst("akomaNtoso").child(0).tagName());
    assertEquals(
        List.of(
            "/akn/vn/act/decree/2031-03-04/9-2031-nd-cp",
            "/akn/vn/act/decree/2031-03-04/9-2031-nd-cp/eng@2031-03-04",
            "/akn/vn/act/decree/2031-03-04/9-2031-nd-cp/eng@2031-03-04.akn"),
        akn.select("FRBRuri").eachAttr("value"));
    assertEquals("eng", akn.selectFirst("FRBRlanguage").attr("language"));
    assertEquals(
        "/akn/vn/act/decree/2031-03-04/9-2031-nd-cp/vie@2031-03-04",
        akn.selectFirst("FRBRtranslation").attr("href"));
    assertEquals("9/2031/NĐ-CP", akn.selectFirst("FRBRnumber").attr("value"));
  }

  @Test
  void twoVersionsAreACollectionAndKeepTheIdsTheyHaveAlone() throws IOException {
    Document akn = parsed(Samples.bitext());
    assertEquals(
        List.of("#comp_vie", "#comp_eng"),
        akn.select("documentCollection documentRef").eachAttr("href"));
    assertEquals(
        List.of("vie", "eng"), akn.select("component > act FRBRlanguage").eachAttr("language"));
    assertEquals(2, akn.select("point[eId=point_dd]").size());
  }

  @Test
  void everythingIsValid() throws IOException, SAXException {
    AkomaNtosoSchema schema = AkomaNtosoSchema.in(folder);
    decree();
    Work bare = new Work(null, null, WorkType.OTHER, null, null, null, null, Titles.NONE);
    List<Bitext> all =
        List.of(
            bitext(),
            Samples.bitext(),
            Samples.bitext().only(Language.EN),
            new Bitext(Samples.work(), List.of()),
            new Bitext(bare, Samples.bitext().beads()),
            new Bitext(bare, List.of(Samples.alone())));
    for (Bitext bitext : all) {
      schema.validate(written(bitext));
    }
  }

  @Test
  void theSchemaIsNoFormality() throws IOException, SAXException {
    AkomaNtosoSchema schema = AkomaNtosoSchema.in(folder);
    String twice = new String(written(Samples.bitext()), StandardCharsets.UTF_8);
    byte[] broken = twice.replace("<num>", "<number>").getBytes(StandardCharsets.UTF_8);
    SAXException thrown = assertThrows(SAXException.class, () -> schema.validate(broken));
    assertTrue(thrown.getMessage().contains("number"), thrown.getMessage());
  }
}
