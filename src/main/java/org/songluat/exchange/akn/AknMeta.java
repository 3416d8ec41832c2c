package org.songluat.exchange.akn;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.text.Language;

/**
 * What a document says of itself: the work, the version it is, and this file. Of a date that is not
 * known the standard wants one all the same: it is the first day of all, and its name says so.
 */
record AknMeta(AknXml xml, Work work) {
  private static final String SELF = "#songluat";
  private static final String ISSUER = "#issuer";
  private static final String TRANSLATOR = "#translator";

  /** The first day that dates can have. */
  private static final String NO_DAY = "0001-01-01";

  /** Of the version of a language. */
  void write(Language language) throws XMLStreamException {
    write(FrbrAddress.of(work), FrbrAddress.code(language), language);
  }

  /** Of the two versions together. */
  void writeCollection() throws XMLStreamException {
    write(FrbrAddress.ofCollection(work), FrbrAddress.SEVERAL, null);
  }

  private void write(FrbrAddress address, String code, @Nullable Language language)
      throws XMLStreamException {
    boolean translated = language == Language.EN;
    String expression = address.expression(code);
    xml.start("meta");
    xml.start("identification", "source", SELF);
    xml.start("FRBRWork");
    core(address.work(), "/!main", "", ISSUER);
    workProperties();
    xml.end();
    xml.start("FRBRExpression");
    core(expression, "/!main", "", translated ? TRANSLATOR : ISSUER);
    xml.empty("FRBRlanguage", "language", code);
    if (translated) {
      String original = address.expression(FrbrAddress.code(Language.VI));
      xml.empty(
          "FRBRtranslation",
          "href",
          original,
          "fromLanguage",
          "vie",
          "authoritative",
          "false",
          "by",
          TRANSLATOR);
    }
    xml.end();
    xml.start("FRBRManifestation");
    core(expression, "/!main.xml", ".akn", SELF);
    xml.end();
    xml.end();
    references(translated);
    xml.end();
  }

  private void core(String address, String part, String suffix, String author)
      throws XMLStreamException {
    LocalDate issued = work.issued();
    xml.empty("FRBRthis", "value", address + part);
    xml.empty("FRBRuri", "value", address + suffix);
    xml.empty(
        "FRBRdate",
        "date",
        issued == null ? NO_DAY : issued.toString(),
        "name",
        issued == null ? "unknown" : "issued");
    xml.empty("FRBRauthor", "href", author);
  }

  private void workProperties() throws XMLStreamException {
    xml.empty("FRBRcountry", "value", "vn");
    xml.empty("FRBRsubtype", "value", work.type().code());
    if (work.number() != null) {
      xml.empty("FRBRnumber", "value", work.number());
    }
    Titles titles = work.titles();
    for (Language language : Language.values()) {
      String title = titles.in(language);
      if (title != null) {
        xml.empty("FRBRname", "value", title);
      }
    }
  }

  private void references(boolean translated) throws XMLStreamException {
    String issuer = work.issuer();
    xml.start("references", "source", SELF);
    organization("songluat", "songluat", "SongLuat");
    organization(
        "issuer",
        issuer == null ? "unknown" : "vn/" + DocumentNumber.id(issuer),
        issuer == null ? "not stated" : issuer);
    if (translated) {
      organization("translator", "unknown", "not stated");
    }
    xml.end();
  }

  private void organization(String eId, String name, String shown) throws XMLStreamException {
    String href = "/akn/ontology/organization/" + name;
    xml.empty("TLCOrganization", "eId", eId, "href", href, "showAs", shown);
  }
}
