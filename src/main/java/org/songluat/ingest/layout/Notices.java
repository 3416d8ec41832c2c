package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songluat.text.Vietnamese;

/**
 * What offices stamp on a document and is none of it: the notice of a digital signature that was
 * printed with the page, and the registry's stamp of arrival.
 */
final class Notices {
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:signature (?:not verified|valid|is valid|valid unknown)\\b.*|(?:digitally )?signed"
              + " by\\b.*|(?:duoc )?(?:nguoi )?ky (?:so )?boi ?:.*|nguoi ky ?:.*|(?:thoi"
              + " gian|ngay|gio) ky ?:.*|date: ?\\d{4}\\.\\d\\d\\.\\d\\d .*|reason ?:.*|location"
              + " ?:.*)$");

  /** What stands between these lines. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "^(?:email|e-mail|co quan|to chuc|don vi|chuc vu|chuc danh|noi ky|ly do) ?:.*");

  /** "ĐẾN", the hour or number, the day (Decree 30/2020/NĐ-CP, appendix IV). */
  private static final Pattern ARRIVAL =
      Pattern.compile("(?s)(?=.*\\bden\\b).*\\b(?:ngay|gio|so)\\b.*");

  private static final int FEWEST = 2;

  /** How far apart the lines of a notice may be, in ems. */
  private static final double NEAR = 3;

  private Notices() {}

  /** The lines of a page that tell of a digital signature: at least two of them together. */
  static List<Piece> signatures(List<Piece> pieces) {
    List<Piece> found = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = plain(piece.text());
      if (SIGNED.matcher(text).matches() || DETAIL.matcher(text).matches()) {
        found.add(piece);
      }
    }
    long signed = found.stream().filter(p -> SIGNED.matcher(plain(p.text())).matches()).count();
    return signed >= FEWEST && found.stream().allMatch(p -> near(p, found)) ? found : List.of();
  }

  private static boolean near(Piece piece, List<Piece> others) {
    return others.stream()
        .anyMatch(o ->
            o != piece
                && Math.abs(o.baseline() - piece.baseline()) < NEAR * o.size()
                && o.box().sharedWidth(piece.box()) > 0);
  }

  /** Whether the words are those of a stamp of arrival. */
  static boolean arrival(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.text()).append('\n'));
    return ARRIVAL.matcher(plain(text.toString())).matches();
  }

  private static String plain(String text) {
    return Vietnamese.fold(text).toLowerCase(Locale.ROOT).strip();
  }
}
