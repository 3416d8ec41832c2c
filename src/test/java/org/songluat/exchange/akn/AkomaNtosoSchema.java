package org.songluat.exchange.akn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/**
 * The schema of the standard, which is not ours and not in this project: {@code .ci/run} fetches
 * it. Tests that need it are skipped where it is absent, and say so.
 */
public final class AkomaNtosoSchema {
  private static final Path JAR = Path.of("target", "schemas", "akoma-ntoso.jar");

  private final Schema schema;

  private AkomaNtosoSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * @param folder where it may be unpacked
   */
  public static AkomaNtosoSchema in(Path folder) throws IOException, SAXException {
    assumeTrue(
        Files.isRegularFile(JAR),
        "skipped: the schema of Akoma Ntoso is not at " + JAR + "; bash .ci/run fetches it");
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (String name : new String[] {"xml.xsd", "akomantoso30.xsd"}) {
        try (InputStream in = jar.getInputStream(jar.getEntry("xsd/" + name))) {
          Files.copy(in, folder.resolve(name));
        }
      }
    }
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return new AkomaNtosoSchema(factory.newSchema(folder.resolve("akomantoso30.xsd").toFile()));
  }

  /** Throws where the document is not valid. */
  public void validate(byte[] document) throws IOException, SAXException {
    Validator validator = schema.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.validate(new StreamSource(new ByteArrayInputStream(document)));
  }
}
