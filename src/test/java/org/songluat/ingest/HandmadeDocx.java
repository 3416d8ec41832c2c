package org.songluat.ingest;

import java.io.IOException;

/** A DOCX of WordprocessingML written by hand (ECMA-376 part 1). */
public final class HandmadeDocx {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private HandmadeDocx() {}

  /** A document of these body elements. */
  public static byte[] of(String... body) throws IOException {
    return withProlog(XML, body);
  }

  /** A document whose pages have a running head. */
  public static byte[] withHead(String head, String... body) throws IOException {
    return write("<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + run(head) + "</w:p>", XML, body);
  }

  /** A document with another prolog before its main part. */
  public static byte[] withProlog(String prolog, String... body) throws IOException {
    return write("", prolog, body);
  }

  private static byte[] write(String head, String prolog, String... body) throws IOException {
    return Sources.zip(
        "[Content_Types].xml", types(),
        "_rels/.rels", relations(relation("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels",
            relations(
                relation("header", "header1.xml"),
                relation("styles", "styles.xml"),
                relation("numbering", "numbering.xml")),
        "word/header1.xml", part("hdr", head),
        "word/styles.xml", part("styles", styles()),
        "word/numbering.xml", part("numbering", numbering()),
        "word/document.xml",
            prolog + element("document", "<w:body>" + String.join("", body) + "</w:body>"));
  }

  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  public static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  public static String numbered(String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + run(text)
        + "</w:p>";
  }

  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return row + "</w:tr>";
  }

  public static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  }

  private static String styles() {
    return "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"header\"/></w:style>";
  }

  private static String types() {
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("document", "document.main+xml")
        + override("header1", "header+xml")
        + override("styles", "styles+xml")
        + override("numbering", "numbering+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String relations(String... relations) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"r-"
        + type
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String part(String name, String content) {
    return XML + element(name, content);
  }

  private static String element(String name, String content) {
    return "<w:"
        + name
        + " xmlns:w=\""
        + WORD
        + "\" xmlns:r=\""
        + OFFICE
        + "\">"
        + content
        + "</w:"
        + name
        + ">";
  }
}
