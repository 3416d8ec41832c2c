package org.songluat.ingest.child;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.Sources;

/** Files that are made to cost their reader more than they are worth. */
final class Bombs {
  private Bombs() {}

  /** Content that is written, not held. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static Content times(int count, String text) {
    byte[] bytes = text.repeat(1000).getBytes(UTF_8);
    return out -> {
      for (int i = 0; i < count / 1000; i++) {
        out.write(bytes);
      }
    };
  }

  private static byte[] zip(String name, Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      content.writeTo(zip);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      content.writeTo(gzip);
    }
    return out.toByteArray();
  }

  /** A Word file of a megabyte whose text has a gigabyte of blanks. */
  static byte[] blanksInWord() throws IOException {
    byte[] small = HandmadeDocx.of(HandmadeDocx.paragraph("MARK"));
    return replaced(small, "word/document.xml", "MARK", times(1_000_000_000, " "));
  }

  /** A Word file of a gigabyte of empty paragraphs. */
  static byte[] paragraphsInWord() throws IOException {
    byte[] small = HandmadeDocx.of("MARK");
    return replaced(small, "word/document.xml", "MARK", times(100_000_000, "<w:p/>"));
  }

  static byte[] gigabyteInGzip() throws IOException {
    return gzip(times(1_000_000_000, " "));
  }

  static byte[] gigabyteInZip() throws IOException {
    return zip("a.txt", times(1_000_000_000, " "));
  }

  static byte[] gzipOfGzips(int layers) throws IOException {
    byte[] packed = "Điều 1".getBytes(UTF_8);
    for (int i = 0; i < layers; i++) {
      packed = Sources.gzip(packed);
    }
    return packed;
  }

  /** Zips in zips, sixteen in each, as the one that broke the mail scanners of 2001. */
  static byte[] zipsOfZips(int layers) throws IOException {
    byte[] packed = zip("a.txt", times(60_000_000, "0"));
    for (int i = 0; i < layers; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int n = 0; n < 16; n++) {
          zip.putNextEntry(new ZipEntry(n + ".zip"));
          zip.write(packed);
        }
      }
      packed = out.toByteArray();
    }
    return packed;
  }

  /** A thousand million words in ten lines of entities. */
  static String laughs() {
    StringBuilder types = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      types.append("<!ENTITY a").append(i).append(" \"");
      types.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return types + "]>";
  }

  /** One entity of a hundred thousand letters, named a hundred thousand times. */
  static String longLaughs() {
    return "<!DOCTYPE w [<!ENTITY a9 \"" + "ha".repeat(50_000) + "\">]>";
  }

  /** An entity and a whole type definition from elsewhere. */
  static String outside(String address) {
    return "<!DOCTYPE w SYSTEM \""
        + address
        + "/w.dtd\" [<!ENTITY a9 SYSTEM \""
        + address
        + "/a9\"><!ENTITY % p SYSTEM \""
        + address
        + "/p\"> %p;]>";
  }

  /** A Word file whose main part begins with those types, and names the entity {@code a9}. */
  static byte[] word(String types, int times) throws IOException {
    return HandmadeDocx.withProlog(
        "<?xml version=\"1.0\"?>" + types,
        HandmadeDocx.paragraph("Điều 1. " + "&a9; ".repeat(times)));
  }

  /** A spreadsheet whose words begin with those types, and name the entity {@code a9}. */
  static byte[] sheet(String types) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("S").createRow(0).createCell(0).setCellValue("Điều 1. MARK");
      book.write(out);
    }
    String words = "xl/sharedStrings.xml";
    byte[] named = replaced(out.toByteArray(), words, "MARK", text("&a9;"));
    return replaced(named, words, "<sst", text(types + "<sst"));
  }

  private static Content text(String text) {
    return out -> out.write(text.getBytes(UTF_8));
  }

  /** A page that names things from elsewhere in every way that pages have. */
  static byte[] page(String address) {
    String page =
        "<!DOCTYPE html SYSTEM '@/w.dtd' [<!ENTITY a9 SYSTEM '@/a9'>]><html><head>"
            + "<base href='@/'><link rel=stylesheet href='@/s.css'><script src='@/s.js'></script>"
            + "<meta http-equiv=refresh content='0; url=@/m'></head><body>"
            + "<p>Điều 1. &a9;</p><img src='@/i.png'><iframe src='@/f'></iframe>"
            + "<object data='@/o'></object><embed src='@/e'><svg><image href='@/v'/></svg>";
    return page.replace("@", address).getBytes(UTF_8);
  }

  static byte[] nestedTablesInWord(int depth) throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(depth);
    String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
    return HandmadeDocx.of(open + HandmadeDocx.paragraph("Điều 1") + close);
  }

  static byte[] nestedPage(int depth) {
    return ("<html><body>" + "<div>".repeat(depth) + "Điều 1").getBytes(UTF_8);
  }

  static byte[] nestedTablesInPage(int depth) {
    return ("<html><body>" + "<table><tr><td>".repeat(depth) + "Điều 1").getBytes(UTF_8);
  }

  static byte[] nestedRtf(int depth) {
    return ("{\\rtf1 " + "{\\b ".repeat(depth) + "Dieu 1\\par " + "}".repeat(depth) + "}")
        .getBytes(ISO_8859_1);
  }

  static byte[] manyParagraphs(int count) {
    return ("<html><body>" + "<p>a".repeat(count)).getBytes(UTF_8);
  }

  /** A PDF whose page tree holds itself. */
  static byte[] pdfOfItself() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]/Parent 2 0 R>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        "<</Length 0>>stream\n\nendstream");
  }

  /** A PDF whose page draws a form that draws itself. */
  static byte[] pdfOfFormInItself() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</XObject<</X 5 0 R>>>>>>",
        "<</Length 5>>stream\n/X Do\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 11>>"
            + "stream\n/X Do /X Do\nendstream");
  }

  private static byte[] pdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.length + 1;
    pdf.append("xref\n0 ").append(size).append("\n").append(table);
    pdf.append("trailer\n<</Root 1 0 R/Size ").append(size).append(">>\nstartxref\n");
    return pdf.append(start).append("\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }

  /** The same zip with the mark in one entry replaced. */
  private static byte[] replaced(byte[] zip, String entry, String mark, Content by)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(one.getName()));
        byte[] content = in.readAllBytes();
        String text = new String(content, UTF_8);
        int at = one.getName().equals(entry) ? text.indexOf(mark) : -1;
        if (at < 0) {
          copy.write(content);
        } else {
          copy.write(text.substring(0, at).getBytes(UTF_8));
          by.writeTo(copy);
          copy.write(text.substring(at + mark.length()).getBytes(UTF_8));
        }
      }
    }
    return out.toByteArray();
  }
}
