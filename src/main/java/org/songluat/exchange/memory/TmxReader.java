package org.songluat.exchange.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.songluat.align.lesson.TextPair;
import org.songluat.text.Vietnamese;

/**
 * The Vietnamese and English texts of a translation memory, TMX 1.1 to 1.4. Codes of formatting are
 * left out, other languages too. Definitions of document types are passed over, and nothing that a
 * file refers to is opened.
 */
public final class TmxReader {
  private static final int MOST_UNITS = 200_000;

  /** A text to learn from is cut there. */
  private static final int LONG = 20_000;

  /** A text that is kept whole may not be longer. */
  private static final int LONGEST = 500_000;

  /** What stands in these is markup of the file that was translated. */
  private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

  private final String name;
  private final boolean whole;
  private final List<TmxUnit> units = new ArrayList<>();
  private final StringBuilder segment = new StringBuilder();
  private @Nullable String vi;
  private @Nullable String en;
  private String language = "";
  private boolean inSegment;
  private int codes;

  private TmxReader(String name, boolean whole) {
    this.name = name;
    this.whole = whole;
  }

  /**
   * The pairs of a file, to learn from.
   *
   * @param most how many bytes it may have
   * @throws TmxFormatException where it is not well-formed, or larger
   */
  public static List<TextPair> read(Path file, long most) throws IOException {
    return pairs(units(file, most, false));
  }

  /**
   * All units of a file that say something in one of the languages, each text as it is.
   *
   * @param most how many bytes it may have
   * @throws TmxFormatException where it is not well-formed, or larger
   */
  public static List<TmxUnit> units(Path file, long most) throws IOException {
    return units(file, most, true);
  }

  private static List<TmxUnit> units(Path file, long most, boolean whole) throws IOException {
    String name = file.getFileName().toString();
    if (Files.size(file) > most) {
      throw new TmxFormatException(
          name + ": a translation memory may have at most " + (most >> 20) + " MB; split it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return units(name, in, whole);
    }
  }

  private static List<TextPair> pairs(List<TmxUnit> units) {
    return units.stream()
        .filter(TmxUnit::paired)
        .map(unit -> new TextPair(unit.vi(), unit.en(), 1))
        .toList();
  }

  static List<TextPair> read(String name, InputStream in) {
    return pairs(units(name, in, false));
  }

  static List<TmxUnit> units(String name, InputStream in, boolean whole) {
    TmxReader reader = new TmxReader(name, whole);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        reader.take(xml, xml.next());
      }
      return List.copyOf(reader.units);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new TmxFormatException(name + ":" + line + ": a translation memory must be whole XML");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private void take(XMLStreamReader xml, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (inSegment && codes == 0) {
          append(xml.getText());
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new TmxFormatException(
              name
                  + ": a translation memory must not use entities of its own, got &"
                  + xml.getLocalName()
                  + ";");
      default -> {
        // comments, instructions and types say nothing
      }
    }
  }

  private void append(String text) {
    if (whole && segment.length() + text.length() > LONGEST) {
      throw new TmxFormatException(
          name + ": a text may have at most " + LONGEST + " characters; split it");
    }
    if (whole || segment.length() < LONG) {
      segment.append(text);
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tu" -> {
        vi = null;
        en = null;
      }
      case "tuv" -> language = language(xml);
      case "seg" -> {
        inSegment = true;
        codes = 0;
        segment.setLength(0);
      }
      default -> codes += CODES.contains(xml.getLocalName()) ? 1 : 0;
    }
  }

  /** {@code vi} of {@code xml:lang="vi-VN"}; TMX before 1.4 has {@code lang}. */
  private static String language(XMLStreamReader xml) {
    String own = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    String older = own == null ? xml.getAttributeValue(null, "lang") : own;
    return older == null ? "" : older.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
  }

  private void end(String element) {
    switch (element) {
      case "seg" -> {
        inSegment = false;
        String text = Vietnamese.nfc(segment.toString()).strip();
        vi = vi == null && language.equals("vi") ? text : vi;
        en = en == null && language.equals("en") ? text : en;
      }
      case "tu" -> unit();
      default -> codes -= CODES.contains(element) ? 1 : 0;
    }
  }

  private void unit() {
    TmxUnit unit = new TmxUnit(vi == null ? "" : vi, en == null ? "" : en);
    if (!unit.says()) {
      return;
    }
    if (units.size() == MOST_UNITS) {
      throw new TmxFormatException(
          name + ": a translation memory may have at most " + MOST_UNITS + " units; split it");
    }
    units.add(unit);
  }
}
