package org.songluat.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PDF written by hand (ISO 32000-1): pages of lines in one font, whose codes are UTF-16 and whose
 * ToUnicode map says so. No font file is needed, so any letter can be printed.
 */
public final class HandmadePdf {
  private static final int FIRST_PAGE = 7;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  private HandmadePdf() {}

  /** A document with a page for each list of lines; an empty list is a page with a drawing. */
  public static byte[] of(List<List<String>> pages) {
    return new HandmadePdf().write(pages);
  }

  private byte[] write(List<List<String>> pages) {
    print("%PDF-1.4\n");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
    }
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    object(
        "<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/Identity-H"
            + "/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>");
    object(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Made/DW 500/FontDescriptor 5 0 R"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
    object(
        "<</Type/FontDescriptor/FontName/Made/Flags 32/FontBBox[0 -200 1000 800]/ItalicAngle 0"
            + "/Ascent 800/Descent -200/CapHeight 700/StemV 80>>");
    stream(toUnicode());
    for (int i = 0; i < pages.size(); i++) {
      object(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
              + (FIRST_PAGE + 2 * i + 1)
              + " 0 R>>");
      stream(pages.get(i).isEmpty() ? "0 0 100 100 re f" : lines(pages.get(i)));
    }
    trailer();
    return out.toByteArray();
  }

  private static String toUnicode() {
    StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin");
    map.append(" begincmap /CMapName/Made def /CMapType 2 def 1 begincodespacerange");
    map.append(" <0000> <FFFF> endcodespacerange\n100 beginbfrange\n");
    for (int high = 0; high < 100; high++) {
      map.append(String.format(Locale.ROOT, "<%02X00> <%02XFF> <%02X00>\n", high, high, high));
    }
    return map.append("endbfrange endcmap end end").toString();
  }

  private static String lines(List<String> lines) {
    StringBuilder content = new StringBuilder("BT /F 12 Tf 14 TL 72 770 Td\n");
    for (String line : lines) {
      content.append('<');
      line.chars().forEach(c -> content.append(String.format(Locale.ROOT, "%04X", c)));
      content.append("> Tj T*\n");
    }
    return content.append("ET").toString();
  }

  private void stream(String content) {
    object("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
  }

  private void object(String content) {
    offsets.add(out.size());
    print(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
  }

  private void trailer() {
    int start = out.size();
    print("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(o -> print(String.format(Locale.ROOT, "%010d 00000 n \n", o)));
    print("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\n");
    print("startxref\n" + start + "\n%%EOF\n");
  }

  private void print(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
