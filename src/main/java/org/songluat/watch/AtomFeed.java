package org.songluat.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.form.XmlText;
import org.songluat.law.Work;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.text.Language;

/** What a look found as an Atom feed (RFC 4287): an entry a hit, both languages in it. */
public final class AtomFeed {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final String base;
  private final String at;

  private AtomFeed(XMLStreamWriter xml, String base, Instant at) {
    this.xml = xml;
    this.base = base;
    this.at = at.toString();
  }

  /**
   * Writes the feed and flushes; the stream stays open.
   *
   * @param base where the pages of the index are served, without a slash at its end
   */
  public static void write(Look look, String base, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      new AtomFeed(xml, base, look.at()).feed(look);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("The feed could not be written", e);
    }
    out.flush();
  }

  private void feed(Look look) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    text("id", urn("songluat watches"));
    text("title", "SongLuat");
    text("updated", at);
    line();
    xml.writeStartElement("author");
    text("name", "SongLuat");
    xml.writeEndElement();
    for (News news : look.news()) {
      for (Hit hit : news.results().hits()) {
        entry(news.watch(), hit);
      }
    }
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void entry(Watch watch, Hit hit) throws XMLStreamException {
    HitSide side = hit.vi() == null ? hit.en() : hit.vi();
    String id = side == null ? "" : side.id().split(" ", 2)[0];
    String content = said(hit.vi(), "vi") + said(hit.en(), "en");
    line();
    xml.writeStartElement("entry");
    text("id", urn(watch.name() + "\n" + id + "\n" + content));
    text("title", watch.name() + ": " + place(hit));
    text("updated", at);
    line();
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", "alternate");
    String key = id.substring(id.lastIndexOf('~') + 1);
    xml.writeAttribute("href", XmlText.legal(base + "/works/" + hit.work().id() + "#" + key));
    text("content", content.strip());
    line();
    xml.writeEndElement();
  }

  private static String place(Hit hit) {
    Work work = hit.work();
    String title = work.titles().best(Language.VI);
    String named = work.number() == null ? title : work.type().vietnamese() + " " + work.number();
    String place = hit.path().cite(Language.VI);
    return (place.isEmpty() ? "" : place + " ") + (named == null ? work.id() : named);
  }

  private static String said(@Nullable HitSide side, String language) {
    return side == null ? "" : language + ": " + side.text() + "\n";
  }

  private static String urn(String content) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private void text(String element, String content) throws XMLStreamException {
    line();
    xml.writeStartElement(element);
    xml.writeCharacters(XmlText.legal(content));
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
