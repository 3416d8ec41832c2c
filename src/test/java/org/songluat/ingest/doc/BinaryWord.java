package org.songluat.ingest.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A DOC of runs and paragraphs, written by the rules of [MS-DOC] with nothing in it that they do
 * not ask for: one piece of text, one page of character properties, one of paragraph properties.
 */
final class BinaryWord {
  private static final int TEXT_AT = 1024;
  private static final int PAGE = 512;
  private static final int LIST = 4711;

  /** The offset of the pair in the file information block that names a structure (2.5.6). */
  private static final int PAIRS = 154;

  private final StringBuilder text = new StringBuilder();
  private final List<String> fonts;
  private final List<Integer> runEnds = new ArrayList<>();
  private final List<byte[]> runs = new ArrayList<>();
  private final List<Integer> paragraphEnds = new ArrayList<>();
  private final List<byte[]> paragraphs = new ArrayList<>();
  private final List<byte[]> levels = new ArrayList<>();
  private final ByteArrayOutputStream table = new ByteArrayOutputStream();
  private final ByteBuffer block = ByteBuffer.allocate(TEXT_AT).order(ByteOrder.LITTLE_ENDIAN);

  BinaryWord(String... fonts) {
    this.fonts = List.of(fonts);
  }

  /** Adds a run in one of the fonts, with properties of its own besides (2.6.1). */
  BinaryWord run(String characters, int font, byte... properties) {
    text.append(characters);
    runEnds.add(text.length());
    runs.add(joined(sprm(0x4A4F, font, 2), sprm(0x4A51, font, 2), properties));
    return this;
  }

  /** Ends a paragraph with its mark and properties (2.6.2). */
  BinaryWord end(String mark, byte... properties) {
    run(mark, 0);
    paragraphEnds.add(text.length());
    paragraphs.add(properties);
    return this;
  }

  /**
   * Adds a level to the one list of the document (2.9.150): the code of its format, what is printed
   * with the characters 0 to 8 for the numbers, and the properties of its letters.
   */
  BinaryWord level(int format, String printed, byte... properties) {
    ByteBuffer level = bytes(28 + properties.length + 2 + 2 * printed.length());
    level.putInt(1).put((byte) format);
    level.put(24, (byte) properties.length);
    level.position(28);
    level.put(properties).putShort((short) printed.length());
    levels.add(level.put(printed.getBytes(StandardCharsets.UTF_16LE)).array());
    return this;
  }

  /** The properties of a paragraph that stands in the list. */
  static byte[] item(int level) {
    return joined(sprm(0x260A, level, 1), sprm(0x460B, 1, 2));
  }

  /** A property: its code, and its value in so many bytes. */
  static byte[] sprm(int code, int value, int size) {
    ByteBuffer bytes = ByteBuffer.allocate(2 + size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) code);
    for (int i = 0; i < size; i++) {
      bytes.put((byte) (value >> 8 * i));
    }
    return bytes.array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  byte[] file() throws IOException {
    int end = TEXT_AT + 2 * text.length();
    int runPage = (end + PAGE - 1) / PAGE;
    head(end);
    structure(1, styles());
    structure(6, sections());
    structure(12, plc(runPage));
    structure(13, plc(runPage + 1));
    structure(15, fontTable());
    structure(31, new byte[600]);
    structure(33, pieces());
    if (!levels.isEmpty()) {
      structure(73, list());
      structure(74, overrides());
    }
    ByteBuffer main = ByteBuffer.allocate((runPage + 2) * PAGE).order(ByteOrder.LITTLE_ENDIAN);
    main.put(block.array()).put(text.toString().getBytes(StandardCharsets.UTF_16LE));
    main.position(runPage * PAGE);
    main.put(page(runEnds, runs, false)).put(page(paragraphEnds, paragraphs, true));
    return compound(main.array());
  }

  private void head(int end) {
    block.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x0200);
    block.putInt(24, TEXT_AT).putInt(28, end);
    block.putShort(32, (short) 14).putShort(62, (short) 22);
    block.putInt(64, end).putInt(76, text.length()).putShort(152, (short) 93);
  }

  private void structure(int index, byte[] content) {
    block.putInt(PAIRS + 8 * index, table.size()).putInt(PAIRS + 8 * index + 4, content.length);
    table.writeBytes(content);
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** STSH (2.9.271) with one paragraph style that says nothing. */
  private static byte[] styles() {
    byte[] style =
        bytes(18)
            .putShort((short) 0)
            .putShort((short) 0xFFF1)
            .putShort((short) 2)
            .putShort((short) 18)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) 0)
            .array();
    ByteBuffer sheet = bytes(2 + 18 + 2 + style.length);
    sheet.putShort((short) 18).putShort((short) 1).putShort((short) 10).putShort((short) 1);
    sheet.position(20);
    return sheet.putShort((short) style.length).put(style).array();
  }

  /** PlfLst (2.9.192) with one list, and its nine levels after it. */
  private byte[] list() {
    while (levels.size() < 9) {
      level(255, "");
    }
    byte[] head = bytes(30).putShort((short) 1).putInt(LIST).array();
    return joined(head, joined(levels.toArray(byte[][]::new)));
  }

  /** PlfLfo (2.9.191) with one override that overrides nothing. */
  private static byte[] overrides() {
    return bytes(24).putInt(1).putInt(LIST).putInt(20, -1).array();
  }

  private byte[] sections() {
    return bytes(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1).array();
  }

  /** The page that holds the properties of the whole text (2.8.5, 2.8.6). */
  private byte[] plc(int page) {
    return bytes(12).putInt(TEXT_AT).putInt(TEXT_AT + 2 * text.length()).putInt(page).array();
  }

  /** SttbfFfn (2.9.286). */
  private byte[] fontTable() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(4).putShort((short) fonts.size()).putShort((short) 0).array());
    for (String font : fonts) {
      byte[] name = (font + "\0").getBytes(StandardCharsets.UTF_16LE);
      ByteBuffer entry = bytes(40 + name.length);
      entry.put((byte) (39 + name.length));
      entry.position(40);
      out.writeBytes(entry.put(name).array());
    }
    return out.toByteArray();
  }

  /** Clx (2.9.38): one piece of Unicode. */
  private byte[] pieces() {
    return bytes(21)
        .put((byte) 2)
        .putInt(16)
        .putInt(0)
        .putInt(text.length())
        .putShort((short) 0)
        .putInt(TEXT_AT)
        .putShort((short) 0)
        .array();
  }

  /** ChpxFkp (2.9.33) or PapxFkp (2.9.175): properties from the end, places from the start. */
  private static byte[] page(List<Integer> ends, List<byte[]> properties, boolean paragraphs) {
    ByteBuffer page = bytes(PAGE);
    int count = ends.size();
    int entry = paragraphs ? 13 : 1;
    page.putInt(TEXT_AT);
    ends.forEach(end -> page.putInt(TEXT_AT + 2 * end));
    int free = PAGE - 2;
    for (int i = 0; i < count; i++) {
      byte[] content = paragraphs ? paragraph(properties.get(i)) : character(properties.get(i));
      free = (free - content.length) & ~1;
      page.put(4 * (count + 1) + entry * i, (byte) (free / 2));
      page.put(free, content);
    }
    return page.put(PAGE - 1, (byte) count).array();
  }

  private static byte[] character(byte[] properties) {
    return joined(new byte[] {(byte) properties.length}, properties);
  }

  private static byte[] paragraph(byte[] properties) {
    byte[] padded = properties.length % 2 == 0 ? properties : joined(properties, new byte[1]);
    int words = (2 + padded.length) / 2;
    return joined(new byte[] {0, (byte) words, 0, 0}, padded);
  }

  private byte[] compound(byte[] main) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(main), "WordDocument");
      file.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
