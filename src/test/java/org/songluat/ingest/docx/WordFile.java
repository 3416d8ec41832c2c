package org.songluat.ingest.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songluat.ingest.Sources;

/** A DOCX with whatever parts a test gives it, each as the content of its root element. */
final class WordFile {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  /** The root element of each kind of part. */
  private static final Map<String, String> ROOTS =
      Map.of(
          "styles", "styles",
          "numbering", "numbering",
          "footnotes", "footnotes",
          "endnotes", "endnotes",
          "header", "hdr",
          "footer", "ftr");

  private final Map<String, String> parts = new LinkedHashMap<>();

  WordFile part(String kind, String content) {
    parts.put(kind, content);
    return this;
  }

  byte[] body(String... body) throws IOException {
    List<String> entries = new ArrayList<>(List.of("[Content_Types].xml", types()));
    StringBuilder relations = new StringBuilder();
    parts.forEach((kind, content) -> {
      entries.addAll(List.of("word/" + kind + ".xml", root(ROOTS.get(kind), content)));
      relations.append(relation(kind, kind + ".xml"));
    });
    entries.addAll(
        List.of("_rels/.rels", relations(relation("officeDocument", "word/document.xml"))));
    entries.addAll(List.of("word/_rels/document.xml.rels", relations(relations.toString())));
    String text = "<w:body>" + String.join("", body) + "</w:body>";
    entries.addAll(List.of("word/document.xml", root("document", text)));
    return Sources.zip(entries.toArray(String[]::new));
  }

  private String types() {
    StringBuilder types = new StringBuilder();
    parts.keySet().forEach(kind -> types.append(type(kind, kind)));
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + type("document", "document.main")
        + types
        + "</Types>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + kind
        + "+xml\"/>";
  }

  private static String relations(String relations) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\""
        + kind
        + "\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String root(String name, String content) {
    return XML + "<w:" + name + SPACES + ">" + content + "</w:" + name + ">";
  }
}
