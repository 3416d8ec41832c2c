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
 *
 * @param least how many of the plain ones the other side must answer at least: "not A or not B" may
 *     be "neither A nor B"
 */
public record Negations(Side side, List<Quote> plain, int least) {
  /** Phrases with a denying word that deny nothing, or that limit a figure. */
  private static final Pattern VI_IDLE =
      words(
          "nước ngoài|ngoài ra|bên ngoài|ngoài nước|trước hết|hết sức|phi công|không gian|hàng"
              + " không|không khí|không quân|không lưu|không phận|trên không|đường không|phòng"
              + " không|hàng không|không ngừng|không phân biệt|diệt trừ|phòng trừ|bài trừ|miễn"
              + " trừ|không hoàn lại|không xác định thời hạn|không thời hạn|trừ giá|trừ số"
              + " (?:tiền|thuế|phải)|sau khi trừ|thuốc trừ|trừ (?:các )?chi phí|không phần trăm|trừ"
              + " phần|được trừ các khoản|trừ \\(-\\)");

  private static final Pattern EN_IDLE =
      words(
          "without delay|no\\.? ?\\d+|nos\\.? ?\\d+|no\\.(?= ?\\p{L}|$)|nothing in this|free"
              + " trade|freedom");

  private static final Pattern VI_NONE =
      words(
          "không gian|hàng không|không khí|không quân|không lưu|không phận|trên không|đường"
              + " không|phòng không|không những|không chỉ|hay không|không quá|không vượt quá|không"
              + " được quá|không được vượt quá|không dưới|không ít hơn|không thấp hơn|không nhỏ"
              + " hơn|không lớn hơn|không cao hơn|không nhiều hơn|không ngừng|có hoặc không|không"
              + " hơn|khấu trừ|trừ đi|bù trừ|diệt trừ|phòng trừ|bài trừ|giảm trừ|trừ lùi|trừ"
              + " vào|xóa trừ|không phân biệt|không chậm hơn|không muộn hơn|chưa thành niên|không"
              + " gây hại|không chuyên trách|(?:chưa|không) (?:đủ|đạt)(?="
              + " (?:\\d|một|hai|ba|quá|số|định|dự toán))|cấm vận|được trừ|trừ các khoản|chưa bao"
              + " gồm");

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
              + " than|not under|not below|not to exceed|without prejudice|no longer|not \\w+ more"
              + " than|not yet expired|not yet reached|nothing in this|notwithstanding");

  private static final Pattern EN_PLAIN =
      words(
          "not|no|never|cannot|can't|don't|doesn't|without|none|neither|nobody|nothing"
              + "|prohibit\\w*|forbid\\w*|forbidden|ban|bans|banned|banning|except|excepted|excepting|unless|yet"
              + " to");

  private static final Pattern EN_OTHER =
      words(
          "un(?!i[tofvlq]|der|til|less)\\w{4,}|in(?:valid|signif|definit|nocen|eligib|suffic|adequa|complet|appropri|correct|accura|capab|consist|effect|voluntar|secur|direct|depend|capac|compat|abilit|active|experienc|advertent|visib)\\w*"
              + "|im(?:possib|proper|mature|partial|perfect)\\w*|il(?:legal|licit|legitim)\\w*"
              + "|ir(?:regular|respective|relevant|responsib)\\w*|dis(?:abl|simil|qualif|approv|agree|regard|honest|advantag|continu)\\w*"
              + "|non|non\\w+|fail\\w*|lack\\w*|absen\\w*|refus\\w*|reject\\w*|den(?:y|ied|ies|ial)|exempt\\w*|free|exclu\\w*|avoid\\w*|waive\\w*|los[es]\\w*|lost|loss|ceas\\w*|contrary|beyond|other"
              + " than|instead|rather than|only|outside|void|null|exception\\w*|excepti?o?n?al|save"
              + " for|apart"
              + " from|regardless|pending|missing|stateless|\\w{3,}less|vacan\\w*|hardly|overdue|behind|omit\\w*|expir\\w*|former|independen\\w*|still|remain\\w*|prevent\\w*|wrong\\w*|part-tim\\w*|irrepar\\w*|nor|before|refrain\\w*|shirk\\w*|ultra"
              + " vires|disallow\\w*|disclaim\\w*|declin\\w*|contraven\\w*|variance|malfunction\\w*|whether|postpone\\w*|impossibly|unlikely|incompeten\\w*|otherwise|irrecover\\w*|un-\\w+|non-\\w+|minors?|juvenile\\w*|against|abst\\w*|recess|pending|improper\\w*|harmful");

  /** What stands in the place of a denial beyond doubt. */
  private static final Pattern EN_STRONG =
      words(
          "refus\\w*|reject\\w*|fail\\w*|unable|impossib\\w*|den(?:y|ied|ies|ial)|absen\\w*|recess"
              + "|abst\\w*|against|lack\\w*|prevent\\w*|instead|nor|exempt\\w*|exclu\\w*|other"
              + " than|ineligib\\w*|invalid\\w*|illeg\\w*|unlawful\\w*|improper\\w*|wrong\\w*|avoid\\w*"
              + "|cease\\w*|dis(?:abl|approv|agree|qualif|simil)\\w*|un\\w{3,}(?:able|ible|ed)|incapab\\w*"
              + "|inadequa\\w*|insuffic\\w*|incorrect\\w*|harmful|regardless|save"
              + " for|missing|minors?|innocent|neglect\\w*|omi(?:t|ssion)\\w*|void\\w*|yet|before|non|remain\\w*|incorrect\\w*|small|refrain\\w*|shirk\\w*|ultra"
              + " vires|disallow\\w*|disclaim\\w*|declin\\w*|contraven\\w*|variance|malfunction\\w*|whether|postpone\\w*|impossibly|unlikely|incompeten\\w*|otherwise|irrecover\\w*|un-\\w+|non-\\w+");

  private static final Pattern VI_STRONG =
      words("từ chối|vắng mặt|thiếu|trái|sai|ngoài|loại trừ|khỏi|hết|mất|tránh|miễn|ngăn chặn|hủy");

  /** Denials of a duty, a right or a power. */
  private static final Pattern VI_MODAL =
      words(
          "không phải(?! là)|không có quyền|không có trách nhiệm|không thể|không bắt buộc|không"
              + " được(?! (?:quá|vượt|bảo hiểm|công bố|sử dụng|đăng ký))");

  private static final Pattern EN_MODAL =
      words(
          "(?:shall|must|may|can|could|will)(?: \\w+)? not(?! (?:exceed|be"
              + " (?:more|less|lower|higher|later)|only|necessarily|later|less|more))|cannot");

  /** Words that are a denial in the other language more often than not. */
  private static final Pattern VI_SURE = words("từ chối|vắng mặt");

  private static final Pattern EN_SURE =
      words("refus\\w*|reject\\w*|unable|fail(?:s|ed|ing|ure)?|incapable");

  private static final Pattern VI_NARROW =
      words(
          "thôi|chấm dứt|chỉ|miễn|từ"
              + " chối|trái|mất|thiếu|vắng|khỏi|bất|vô|hết|ngoài|thôi|dừng|tránh");

  private static final Pattern EN_NARROW =
      words(
          "unable|impossible|incapable|ineligible|exempt\\w*|refus\\w*|reject\\w*|free|waive\\w*|fail\\w*"
              + "|prevent\\w*|only|non|irrespective|regardless|void|invalid|den(?:y|ied|ies)|un\\w{3,}(?:able|ed)|loses?|lost|exclu\\w*|instead|rather|other"
              + " than|outside|beyond|lack\\w*|nor|need|before|refrain\\w*|shirk\\w*|ultra"
              + " vires|disallow\\w*|disclaim\\w*|declin\\w*|contraven\\w*|variance|malfunction\\w*|whether|postpone\\w*|impossibly|unlikely|incompeten\\w*|otherwise|irrecover\\w*|un-\\w+|non-\\w+");

  /** "not filed or filed in part", "không nộp hoặc nộp không đầy đủ". */
  private static final Pattern LINK =
      Pattern.compile(
          "^[\\p{L}\\d\\s/-]{0,80}(?:,|;|hoặc|và|or|and|nor)\\s[\\p{L}\\d\\s/-]{0,24}$");

  /** Vietnamese words that an English text quotes. */
  private static final Pattern QUOTED_VI =
      Pattern.compile("[“\"][^”\"“]{0,300}?[ăđơưạ-ỹ][^”\"“]{0,300}[”\"]");

  private static Pattern words(String words) {
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}])");
  }

  public static Negations of(Side side) {
    boolean vi = side.language() == Language.VI;
    Pattern denial = vi ? VI_PLAIN : EN_PLAIN;
    List<Quote> plain = new ArrayList<>();
    int linked = 0;
    for (Segment segment : side.segments()) {
      String lower = lower(segment, vi);
      if (denial.matcher(lower).find()) {
        Matcher found = denial.matcher(bare(lower, vi));
        int last = -1;
        while (found.find()) {
          plain.add(Quote.from(segment, new Span(found.start(), found.end())));
          linked += last >= 0 && LINK.matcher(lower.substring(last, found.start())).find() ? 1 : 0;
          last = found.end();
        }
      }
    }
    return new Negations(side, plain, plain.size() - linked);
  }

  /** How many other words may answer a denial. */
  int others() {
    boolean vi = side.language() == Language.VI;
    int others = 0;
    for (Segment segment : side.segments()) {
      String lower = lower(segment, vi);
      String rest = blank(bare(lower, vi), vi ? VI_PLAIN : EN_PLAIN);
      others += count(rest, vi ? VI_OTHER : EN_OTHER);
      others += count(blank(lower, vi ? VI_IDLE : EN_IDLE), vi ? VI_NONE : EN_NONE);
    }
    return others;
  }

  /** How many other words do so beyond doubt. */
  private int strong() {
    return sum(side.language() == Language.VI ? VI_STRONG : EN_STRONG, true);
  }

  /** Whether this side has denials that nothing on the other can stand for. */
  public boolean exceeds(Negations other) {
    int more = least - other.plain.size();
    return more > 0 && more > other.strong() - strong();
  }

  /** How many denials this side has beyond doubt. */
  int certain() {
    return least + sum(side.language() == Language.VI ? VI_SURE : EN_SURE, true);
  }

  /** Whether this side takes a duty, a right or a power away more often than the other can. */
  boolean takesMore(Negations other) {
    boolean vi = side.language() == Language.VI;
    int taken = sum(vi ? VI_MODAL : EN_MODAL, false);
    return taken > other.plain.size() + other.sum(vi ? EN_NARROW : VI_NARROW, true)
        && least > other.plain.size();
  }

  private int sum(Pattern pattern, boolean bare) {
    boolean vi = side.language() == Language.VI;
    return side.segments().stream()
        .map(segment -> lower(segment, vi))
        .mapToInt(lower -> count(bare ? bare(lower, vi) : lower, pattern))
        .sum();
  }

  private static String lower(Segment segment, boolean vi) {
    String lower = Tokens.lower(segment.clause().text()).replace('’', '\'');
    boolean mixed = !vi && lower.chars().anyMatch(c -> c >= 'ạ' && c <= 'ỹ');
    return mixed ? blank(lower, QUOTED_VI) : lower;
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
