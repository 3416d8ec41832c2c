package org.songluat.structure.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Folded;

/**
 * The words that name the ground of an instrument: "Căn cứ …", "Theo đề nghị của …", "Pursuant to
 * …" (Decree 34/2016/NĐ-CP, art. 61).
 */
public final class Ground {
  private static final String PHRASE =
      "(?:can cu|theo de nghi|theo yeu cau|theo y kien|xet (?:de nghi|to trinh|thay|y kien|du"
          + " thao|tinh hinh|bao cao)|thuc hien (?:nghi quyet|chi thi|ket luan|luat|quyet dinh|nghi"
          + " dinh|viec)|thi hanh (?:nghi quyet|luat|phap lenh|nghi dinh|dieu)|tren co so|sau khi"
          + " (?:xem xet|thong nhat|nghe|co y kien)|duoc su (?:dong y|thong nhat|uy quyen)|pursuant"
          + " to|in pursuance of|pursuing|based on|on the basis of|in accordance with|in"
          + " (?:furtherance|implementation) of|(?:at|upon|on|following|considering) the"
          + " (?:proposal|request|recommendation|suggestion)s?|having"
          + " (?:considered|regard)|considering the)\\b";
  private static final Pattern OPENS = Pattern.compile("(?:[-–+*•] ?|\\d{1,2}[.)/-] ?)?" + PHRASE);

  private Ground() {}

  /** Whether the paragraph begins with such words. */
  public static boolean opens(String text) {
    return maybe(text) && OPENS.matcher(Folded.of(start(text))).lookingAt();
  }

  /** Where the words of the ground begin, after a bullet or number; -1 where there are none. */
  public static int begin(String text) {
    Matcher m = OPENS.matcher(Folded.of(start(text)));
    if (!m.lookingAt()) {
      return -1;
    }
    int i = 0;
    while (!Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean maybe(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    return !Character.isLetter(c) || "CcTtXxSsĐđPpIiBbOoAaUuFfHhÐ".indexOf(c) >= 0;
  }

  private static String start(String text) {
    return text.length() <= 48 ? text : text.substring(0, 48);
  }
}
