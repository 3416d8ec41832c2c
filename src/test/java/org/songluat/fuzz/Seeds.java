package org.songluat.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.HandmadePdf;
import org.songluat.ingest.Sources;

/** Whole files of every format, to be broken. */
final class Seeds {
  private static final String LAW =
      """
      Số: 21/2026/NQ-SL
      Hà Nội, ngày 05 tháng 3 năm 2026
      NGHỊ QUYẾT
      Điều 1. Phạm vi điều chỉnh
      1. Nghị quyết này quy định việc trồng cây ven đường.
      a) Cây bàng trên 12 con đường;
      b) Cây phượng ở 3 công viên.
      Điều 2. Hiệu lực
      2. Nghị quyết có hiệu lực từ ngày ký.
      """;

  /** Real files larger than this would make the run long and find nothing more. */
  private static final long LARGEST = 300_000;

  private Seeds() {}

  /** A file to be broken, and the suffix by which people know its format. */
  record Seed(String suffix, byte[] content) {}

  /** Made here, one of each format at least. */
  static List<Seed> made() throws IOException {
    List<Seed> seeds = new ArrayList<>();
    seeds.add(new Seed("txt", LAW.getBytes(UTF_8)));
    seeds.add(new Seed("txt", ("\uFEFF" + LAW).getBytes(UTF_16LE)));
    String apart = Normalizer.normalize(LAW, Normalizer.Form.NFD);
    seeds.add(new Seed("txt", apart.getBytes(Charset.forName("windows-1258"))));
    seeds.add(new Seed("html", page()));
    seeds.add(new Seed("pdf", HandmadePdf.of(List.of(LAW.lines().toList(), List.of("Trang 2")))));
    seeds.add(new Seed("docx", word()));
    seeds.add(new Seed("rtf", richText()));
    seeds.add(new Seed("xls", book(new HSSFWorkbook())));
    seeds.add(new Seed("xlsx", book(new XSSFWorkbook())));
    seeds.add(new Seed("gz", Sources.gzip(page())));
    seeds.add(
        new Seed("zip", Sources.zip("vi/luật.txt", LAW, "b.html", new String(page(), UTF_8))));
    return seeds;
  }

  /** Some of the real files, where they are; DOC is there alone, for nothing here writes it. */
  static List<Seed> real(Path data, int most) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (String folder :
        List.of("doc-twins", "legacy-encodings", "laws-docx", "scanned-pdf", "laws-vi-en")) {
      try (Stream<Path> files = Files.list(data.resolve(folder))) {
        for (Path file : files.sorted().filter(Seeds::isSmall).limit(most).toList()) {
          String name = file.getFileName().toString();
          seeds.add(new Seed(name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file)));
        }
      }
    }
    return seeds;
  }

  private static boolean isSmall(Path file) {
    return Files.isRegularFile(file) && file.toFile().length() < LARGEST;
  }

  private static byte[] page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>Luật</title></head>");
    page.append(
        "<body><div class=\"menu\"><a href=\"/\">Trang chủ</a></div><table><tr><td>Số</td>");
    page.append("<td>21</td></tr></table>");
    LAW.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    return page.append("</body></html>").toString().getBytes(UTF_8);
  }

  private static byte[] word() throws IOException {
    String[] paragraphs = LAW.lines().map(HandmadeDocx::paragraph).toArray(String[]::new);
    return HandmadeDocx.of(
        String.join("", paragraphs),
        HandmadeDocx.numbered("Một"),
        HandmadeDocx.table(HandmadeDocx.row(HandmadeDocx.paragraph("a"))));
  }

  private static byte[] richText() {
    StringBuilder text = new StringBuilder("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0 ");
    for (char c : LAW.toCharArray()) {
      if (c == '\n') {
        text.append("\\par ");
      } else if (c < 0x80) {
        text.append(c);
      } else {
        text.append("\\u").append((int) c).append('?');
      }
    }
    return text.append('}').toString().getBytes(UTF_8);
  }

  private static byte[] book(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      Sheet sheet = book.createSheet("Bảng");
      List<String> lines = LAW.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
      }
      book.write(out);
    }
    return out.toByteArray();
  }
}
