package org.songluat.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Texts to measure with: sentences put together from a few, with numbers of their own. */
final class Texts {
  private static final String[][] PARTS = {
    {"Thư viện công cộng mở cửa cho mọi người", "Public libraries are open to everyone"},
    {
      "phải thông báo bằng văn bản trong thời hạn %d ngày", "shall notify in writing within %d days"
    },
    {
      "được hỗ trợ không quá %d phần trăm chi phí",
      "is supported with at most %d percent of the cost"
    },
    {"người mượn sách quá hạn nộp phạt %d đồng", "late borrowers pay a fine of %d dong"},
    {"theo quy định tại khoản %d Điều này", "under Clause %d of this Article"},
    {"Ủy ban nhân dân cấp tỉnh quyết định", "The provincial People's Committee decides"},
    {
      "bảo đảm quyền tiếp cận của người khuyết tật", "ensuring access for persons with disabilities"
    },
    {"ứng dụng công nghệ số trong quản lý", "applying digital technology in management"},
  };

  private Texts() {}

  /** So many clauses that say the same in both languages, always the same. */
  static List<Clause> clauses(Language language, int count) {
    Random random = new Random(7);
    List<Clause> clauses = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      List<String> parts = new ArrayList<>();
      for (int p = 2 + random.nextInt(4); p > 0; p--) {
        String[] both = PARTS[random.nextInt(PARTS.length)];
        int figure = random.nextInt(900);
        parts.add(both[language == Language.VI ? 0 : 1].replace("%d", String.valueOf(figure)));
      }
      clauses.add(clause(k, String.join(", ", parts) + "."));
    }
    return clauses;
  }

  private static Clause clause(int number, String text) {
    String label = String.valueOf(number + 1);
    Path path = Path.ROOT.child(Level.PARAGRAPH, label);
    return new Clause(
        String.valueOf(number), Level.PARAGRAPH, label, path, text, new Span(0, text.length()));
  }
}
