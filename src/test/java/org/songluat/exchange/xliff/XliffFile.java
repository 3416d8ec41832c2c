package org.songluat.exchange.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.metadata.IMetadataItem;
import net.sf.okapi.lib.xliff2.metadata.Meta;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/** A file as Okapi reads it, which holds it against the schemas and all rules of the standard. */
public record XliffFile(String head, List<Unit> units) {
  /** The name of the factory that Okapi asks for, and who answers where no library does. */
  private static final String FACTORY = "javax.xml.stream.XMLInputFactory";

  private static final String OF_THE_JDK = "com.sun.xml.internal.stream.XMLInputFactoryImpl";

  /** A unit as a translator's tool sees it. */
  public record Unit(
      String name, String vi, @Nullable String en, String state, List<String> facts) {
    static Unit of(net.sf.okapi.lib.xliff2.core.Unit unit) {
      Segment segment = unit.getSegment(0);
      return new Unit(
          unit.getId() + " " + unit.getName(),
          segment.getSource().getPlainText(),
          segment.hasTarget() ? segment.getTarget().getPlainText() : null,
          segment.getState().toString(),
          StreamSupport.stream(unit.getMetadata().get(0).spliterator(), false)
              .map(Unit::fact)
              .toList());
    }

    private static String fact(IMetadataItem item) {
      Meta meta = (Meta) item;
      return meta.getType() + "=" + meta.getData();
    }
  }

  /** Throws where a rule is broken. */
  public static XliffFile read(byte[] bytes) {
    String before = System.getProperty(FACTORY);
    System.setProperty(FACTORY, OF_THE_JDK);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(bytes));
      return read(reader);
    } finally {
      if (before == null) {
        System.clearProperty(FACTORY);
      } else {
        System.setProperty(FACTORY, before);
      }
    }
  }

  private static XliffFile read(XLIFFReader reader) {
    StringBuilder head = new StringBuilder();
    List<Unit> units = new ArrayList<>();
    while (reader.hasNext()) {
      Event event = reader.next();
      if (event.isStartXliff()) {
        StartXliffData start = event.getStartXliffData();
        head.append(start.getVersion() + " " + start.getSourceLanguage());
        head.append(" " + start.getTargetLanguage());
      } else if (event.isStartFile()) {
        head.append(" " + event.getStartFileData().getOriginal());
      } else if (event.isUnit()) {
        units.add(Unit.of(event.getUnit()));
      }
    }
    return new XliffFile(head.toString(), units);
  }
}
