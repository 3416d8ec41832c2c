package org.songluat.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.Words;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Makes clauses, and sentences in two languages that say the same word for word. */
public final class Parallel {
  private static final String[][] WORDS = {
    {"nhà nước", "state"}, {"công dân", "citizen"}, {"doanh nghiệp", "enterprise"},
    {"ngân sách", "budget"}, {"thủ tục", "procedure"}, {"quyền hạn", "power"},
    {"nghĩa vụ", "obligation"}, {"môi trường", "environment"}, {"đất đai", "land"},
    {"giáo dục", "education"}, {"y tế", "health"}, {"thương mại", "trade"},
    {"tài sản", "property"}, {"hợp đồng", "contract"}, {"lao động", "labour"},
    {"bảo vệ", "protect"}, {"quản lý", "manage"}, {"kiểm tra", "inspect"},
    {"xử lý", "handle"}, {"đăng ký", "register"}, {"cấp phép", "license"},
    {"thu hồi", "revoke"}, {"công bố", "announce"}, {"khiếu nại", "complaint"},
    {"dân số", "population"}, {"nông thôn", "countryside"}, {"biên giới", "border"},
    {"khoa học", "science"}, {"hạ tầng", "infrastructure"}, {"đào tạo", "training"}
  };

  private final Random random;

  public Parallel(long seed) {
    this.random = new Random(seed);
  }

  /** A sentence in Vietnamese and in English. */
  public record Pair(String vi, String en) {
    public Pair and(Pair other) {
      return new Pair(vi + " " + other.vi, en + " " + other.en);
    }
  }

  /** A lexicon of the words that sentences are made of. */
  public static final Lexicon LEXICON =
      (vi, en) -> {
        Lexicon.Known.Builder known = new Lexicon.Known.Builder();
        for (String[] pair : WORDS) {
          int left = vi.indexOf(pair[0]);
          int right = en.indexOf(Words.of(pair[1], Language.EN).getFirst());
          if (left >= 0 && right >= 0) {
            known.add(left, right, 0.9f, 0.9f);
          }
        }
        return known.build();
      };

  public Pair sentence() {
    StringBuilder vi = new StringBuilder();
    StringBuilder en = new StringBuilder();
    int words = 5 + random.nextInt(12);
    for (int k = 0; k < words; k++) {
      String[] pair = WORDS[random.nextInt(WORDS.length)];
      vi.append(k == 0 ? "" : " ").append(pair[0]);
      en.append(k == 0 ? "" : " ").append(pair[1]);
    }
    return new Pair(vi + ".", en + ".");
  }

  public List<Pair> sentences(int count) {
    List<Pair> sentences = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      sentences.add(sentence());
    }
    return sentences;
  }

  public static Clause line(Language language, int number, String text) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, Integer.toString(number + 1));
    return clause(language, path, text);
  }

  public static List<Clause> lines(Language language, List<String> texts) {
    List<Clause> lines = new ArrayList<>();
    texts.forEach(text -> lines.add(line(language, lines.size(), text)));
    return lines;
  }

  public static Clause clause(Language language, Path path, String text) {
    String id = language.code() + "~" + path.eId();
    String label = path.steps().getLast().label();
    return new Clause(
        id, path.steps().getLast().level(), label, path, text, new Span(0, text.length()));
  }

  /** The beads as "1,2-3 4-": what the clauses' texts' places in the two lists are. */
  static String shape(List<Bead> beads, List<Clause> vi, List<Clause> en) {
    List<String> shapes = new ArrayList<>();
    for (Bead bead : beads) {
      shapes.add(places(bead.vi(), vi) + "-" + places(bead.en(), en));
    }
    return String.join(" ", shapes);
  }

  private static String places(List<Clause> clauses, List<Clause> all) {
    return String.join(",", clauses.stream().map(c -> Integer.toString(all.indexOf(c))).toList());
  }
}
