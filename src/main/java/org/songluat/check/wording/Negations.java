package org.songluat.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.check.Quote;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.check.Tokens;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * The words of a side that deny: plain ones, each of which the other side must answer, and others,
 * words with a denial in them, which may answer one.
 */
record Negations(Side side, List<Quote> plain) {
  /** Phrases with a denying word that deny nothing, or that limit a figure. */
  private static final Pattern VI_IDLE =
      words(
          "nước ngoài|ngoài ra|bên ngoài|ngoài nước|trước hết|hết sức|phi công|không gian|hàng"
              + " không|không khí|không quân|không lưu|không phận|trên không|đường không|phòng"
              + " không|hàng không|không ngừng|không phân biệt|diệt trừ|phòng trừ|bài trừ|trừ"
              + " giá|trừ số|trừ phần|trừ các khoản|trừ \\(-\\)");

  private static final Pattern EN_IDLE =
      words("no\\.? ?\\d+|nos\\.? ?\\d+|no\\.(?= ?\\p{L}|$)|nothing in this|free trade|freedom");

  private static final Pattern VI_NONE =
      words(
          "không gian|hàng không|không khí|không quân|không lưu|không phận|trên không|đường"
              + " không|phòng không|không những|không chỉ|hay không|không quá|không vượt quá|không"
              + " được quá|không được vượt quá|không dưới|không ít hơn|không thấp hơn|không nhỏ"
              + " hơn|không lớn hơn|không cao hơn|không nhiều hơn|không ngừng|có hoặc không|không"
              + " hơn|khấu trừ|trừ đi|bù trừ|diệt trừ|phòng trừ|bài trừ|giảm trừ|trừ lùi|trừ"
              + " vào|xóa trừ|không phân biệt|không chậm hơn|không muộn hơn|chưa thành niên|chưa đủ"
              + " \\d+|cấm vận|được trừ|trừ các khoản|chưa bao gồm");

  private static final Pattern VI_PLAIN = words("không|chưa|chẳng|cấm|trừ|chớ");

  private static final Pattern VI_OTHER =
      words(
          "thiếu|mất|hết|vô|phi|bất|miễn|từ chối|trái|sai|tránh|loại trừ|ngoài|khỏi|hủy bỏ|vắng mặt"
              + "|vắng|loại bỏ|khấu trừ|giảm trừ");

  private static final Pattern EN_NONE =
      words(
          "not only|no\\.? ?\\d+|nos\\.? ?\\d+|no\\.|not more than|no more than|not exceed\\w*|not"
              + " be exceed\\w*|no later than|not later than|not less than|no less than|no fewer"
              + " than|not fewer than|not lower than|no lower than|whether or not|or not|no longer"
              + " than|not longer than|not over|not greater than|not higher than|no greater"
              + " than|not in excess|no sooner than|not smaller than|not earlier than|no earlier"
              + " than|not under|not below|not to exceed|without prejudice|not yet reached|nothing"
              + " in this|notwithstanding");

  private static final Pattern EN_PLAIN =
      words(
          "not|no|never|cannot|can't|don't|doesn't|without|none|neither|nobody|nothing"
              + "|prohibit\\w*|forbid\\w*|forbidden|ban|bans|banned|banning|except|excepted|excepting|unless|yet"
              + " to");

  private static final Pattern EN_OTHER =
      words(
          "un(?!i|der|til|less)\\w{4,}|in(?:valid|eligib|suffic|adequa|complet|appropri|correct|accura|capab|consist|effect|voluntar|secur|direct|depend|capac|compat|abilit|active|experienc|advertent|visib)\\w*"
              + "|im(?:possib|proper|mature|partial|perfect)\\w*|il(?:legal|licit|legitim)\\w*"
              + "|ir(?:regular|respective|relevant|responsib)\\w*|dis(?:abl|qualif|approv|agree|regard|honest|advantag|continu)\\w*"
              + "|non|non\\w+|fail\\w*|lack\\w*|absen\\w*|refus\\w*|reject\\w*|den(?:y|ied|ies|ial)|exempt\\w*|free|exclu\\w*|avoid\\w*|waive\\w*|los[es]\\w*|lost|loss|ceas\\w*|contrary|beyond|other"
              + " than|instead|rather than|only|outside|void|null|exception\\w*|excepti?o?n?al|save"
              + " for|apart from|regardless|pending|missing|stateless"
              + "|\\w{3,}less|vacan\\w*|hardly|overdue|behind|omit\\w*|expir\\w*|former|independen\\w*|still|remain\\w*|prevent\\w*|wrong\\w*|part-tim\\w*|irrepar\\w*|nor");

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])");
  }

  static Negations of(Side side) {
    boolean vi = side.language() == Language.VI;
    Pattern denial = vi ? VI_PLAIN : EN_PLAIN;
    List<Quote> plain = new ArrayList<>();
    for (Segment segment : side.segments()) {
      String lower = lower(segment);
      if (denial.matcher(lower).find()) {
        Matcher found = denial.matcher(bare(lower, vi));
        while (found.find()) {
          plain.add(Quote.from(segment, new Span(found.start(), found.end())));
        }
      }
    }
    return new Negations(side, plain);
  }

  /** How many other words may answer a denial. */
  int others() {
    boolean vi = side.language() == Language.VI;
    int others = 0;
    for (Segment segment : side.segments()) {
      String lower = lower(segment);
      String rest = blank(bare(lower, vi), vi ? VI_PLAIN : EN_PLAIN);
      others += count(rest, vi ? VI_OTHER : EN_OTHER);
      others += count(blank(lower, vi ? VI_IDLE : EN_IDLE), vi ? VI_NONE : EN_NONE);
    }
    return others;
  }

  private static String lower(Segment segment) {
    return Tokens.lower(segment.clause().text()).replace('’', '\'');
  }

  /** The text without phrases in which a denying word denies nothing. */
  private static String bare(String lower, boolean vi) {
    return blank(blank(lower, vi ? VI_IDLE : EN_IDLE), vi ? VI_NONE : EN_NONE);
  }

  private static String blank(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder blanked = null;
    while (matcher.find()) {
      blanked = blanked == null ? new StringBuilder(text) : blanked;
      for (int k = matcher.start(); k < matcher.end(); k++) {
        blanked.setCharAt(k, '_');
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  private static int count(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
