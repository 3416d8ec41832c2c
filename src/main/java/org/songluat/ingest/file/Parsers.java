package org.songluat.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.SecureContentHandler;
import org.songluat.ingest.source.Faults;
import org.songluat.ingest.source.Format;
import org.songluat.ingest.source.SourceFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's parsers for the formats that need one, each built when a file asks for it: Tika's default
 * set takes seconds to gather, and looks for programs to run.
 */
final class Parsers {
  private Parsers() {}

  /** Sends the content of a file to a handler as XHTML, and returns its title. */
  static String parse(SourceFile file, Format format, ContentHandler handler) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType(format));
    // The composite turns whatever a parser throws into a TikaException.
    Parser parser = new CompositeParser(new MediaTypeRegistry(), parser(format));
    try (TikaInputStream in = TikaInputStream.get(file.bytes())) {
      parser.parse(in, new SecureContentHandler(handler, in), metadata, context());
    } catch (TikaException | SAXException | IOException e) {
      throw Faults.translated(file, format, e);
    }
    String title = metadata.get(TikaCoreProperties.TITLE);
    return title == null ? "" : title;
  }

  private static Parser parser(Format format) {
    return switch (format) {
      case OFFICE_XML -> new OOXMLParser();
      case OFFICE_BINARY -> new OfficeParser();
      case RTF -> new RTFParser();
      case TEXT, HTML, PDF ->
          throw new IllegalArgumentException("No parser is needed for " + format);
    };
  }

  private static String mediaType(Format format) {
    return parser(format).getSupportedTypes(new ParseContext()).iterator().next().toString();
  }

  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Leaves pictures, attachments and embedded files alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
      throw new IllegalStateException("Nothing embedded is parsed");
    }
  }
}
