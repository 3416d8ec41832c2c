package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what is denied: the word after a denial, and whether its counterpart is denied too. */
final class Polarity {
  private static final Set<String> VI_DENY = Set.of("không", "chưa", "chẳng", "cấm", "chớ");

  /** Words with a denial in them, and what turns a sentence as one does. */
  private static final Set<String> VI_TURN =
      Set.of(
          "không", "chưa", "chẳng", "cấm", "chớ", "trừ", "thiếu", "mất", "hết", "vô", "phi", "bất",
          "miễn", "chối", "trái", "sai", "tránh", "khỏi", "vắng", "hủy", "ngừng", "bỏ");

  private static final Set<String> EN_DENY = Set.of("not", "never", "cannot");
  private static final Set<String> EN_TURN =
      Set.of(
          "not",
          "no",
          "never",
          "cannot",
          "nor",
          "neither",
          "none",
          "without",
          "unless",
          "except",
          "only",
          "fail",
          "fails",
          "failed",
          "failing",
          "failure",
          "lack",
          "lacks",
          "lacking",
          "refuse",
          "refuses",
          "refused",
          "refusal",
          "prohibited",
          "prohibit",
          "prohibits",
          "forbidden",
          "exempt",
          "exempted",
          "exemption",
          "free",
          "non",
          "absence",
          "absent",
          "ban",
          "banned",
          "cease",
          "ceases",
          "ceased",
          "stop",
          "rather",
          "instead",
          "rejected",
          "rejects",
          "rejection",
          "denied",
          "exclusive",
          "excluding",
          "excluded",
          "excludes",
          "exceptional",
          "beyond",
          "outside",
          "other",
          "behind",
          "loss",
          "lose",
          "loses",
          "lost",
          "avoid",
          "nothing",
          "nobody",
          "void",
          "null",
          "invalid",
          "illegal",
          "unlawful",
          "contrary");

  /** Phrases of a denying word that deny nothing, by the word that follows or precedes. */
  private static final Set<String> VI_IDLE =
      Set.of(
          "gian", "khí", "quân", "chỉ", "những", "quá", "dưới", "ít", "vượt", "ngừng", "lưu",
          "phận", "thấp", "cao", "nhỏ", "lớn", "nhiều", "phân", "hơn");

  private static final Set<String> EN_IDLE =
      Set.of(
          "only",
          "more",
          "less",
          "exceed",
          "exceeding",
          "exceeded",
          "later",
          "yet",
          "lower",
          "fewer",
          "necessarily",
          "limited",
          "to",
          "longer",
          "over",
          "earlier",
          "greater");

  private static final int REACH = 5;
  private static final int BEFORE = 7;
  private static final int AFTER = 5;

  private final Reading reading;

  private Polarity(Reading reading) {
    this.reading = reading;
  }

  /** A denial without counterpart, and the word it denies. */
  record Turned(boolean vi, Word denial, Word denied) {}

  static List<Turned> of(Reading reading) {
    Polarity polarity = new Polarity(reading);
    List<Turned> all = new ArrayList<>();
    polarity.vietnamese(all);
    polarity.english(all);
    return all;
  }

  private void vietnamese(List<Turned> all) {
    List<Word> words = reading.vi().words();
    for (int k = 0; k + 1 < words.size(); k++) {
      if (VI_DENY.contains(words.get(k).text()) && !idle(words, k, VI_IDLE)) {
        Hit denied = hitAfter(k);
        if (denied != null && !turnedEn(denied)) {
          all.add(new Turned(true, words.get(k), words.get(denied.end() - 1)));
        }
      }
    }
  }

  private static boolean idle(List<Word> words, int at, Set<String> next) {
    boolean aviation =
        at > 0
            && Set.of("hàng", "hay", "phòng", "đường", "trên").contains(words.get(at - 1).text());
    return aviation || next.contains(words.get(at + 1).text());
  }

  /** The first term that is rendered after a denial, in its sentence. */
  private @Nullable Hit hitAfter(int at) {
    int sentence = reading.vi().words().get(at).sentence();
    for (Hit hit : reading.hits()) {
      boolean after = hit.start() > at && hit.start() <= at + REACH;
      boolean bound = AUXILIARY.contains(hit.term().key()) || hit.length() < 2;
      if (after && !bound && reading.vi().words().get(hit.start()).sentence() == sentence) {
        return hit.place() >= 0 ? hit : null;
      }
    }
    return null;
  }

  private static final Set<String> AUXILIARY =
      Set.of(
          "được",
          "phải",
          "có",
          "bị",
          "có quyền",
          "có thể",
          "không được",
          "không phải",
          "còn",
          "thể",
          "không có",
          "không thể",
          "chưa được",
          "không bị",
          "chưa có",
          "không còn",
          "được phép",
          "không thuộc",
          "thuộc",
          "chuyên trách",
          "không chuyên trách");

  private boolean turnedEn(Hit hit) {
    boolean seen = false;
    for (String stem : hit.term().stems()) {
      for (int place : reading.en().places().getOrDefault(stem, List.of())) {
        seen = true;
        if (near(reading.en().words(), place, EN_TURN)
            || reading.en().words().get(place).bare() != null) {
          return true;
        }
      }
    }
    return !seen;
  }

  private static boolean near(List<Word> words, int place, Set<String> some) {
    for (int k = Math.max(0, place - BEFORE); k < Math.min(words.size(), place + AFTER); k++) {
      Word word = words.get(k);
      if (word.sentence() != words.get(place).sentence()) {
        continue;
      }
      boolean yetTo =
          word.text().equals("yet") && k + 1 < words.size() && words.get(k + 1).text().equals("to");
      if (yetTo
          || some.contains(word.text())
          || word.text().startsWith("un") && word.bare() != null) {
        return true;
      }
    }
    return false;
  }

  private void english(List<Turned> all) {
    List<Word> words = reading.en().words();
    for (int k = 0; k + 1 < words.size(); k++) {
      if (EN_DENY.contains(words.get(k).text()) && !EN_IDLE.contains(words.get(k + 1).text())) {
        Word denied = contentAfter(words, k);
        if (denied != null && !turnedVi(denied)) {
          all.add(new Turned(false, words.get(k), denied));
        }
      }
    }
  }

  private static @Nullable Word contentAfter(List<Word> words, int at) {
    for (int k = at + 1; k < Math.min(words.size(), at + REACH); k++) {
      if (!SideWords.function(words.get(k).text())) {
        return words.get(k);
      }
    }
    return null;
  }

  private boolean turnedVi(Word denied) {
    boolean seen = false;
    for (Hit hit : reading.hits()) {
      if (hit.length() > 1 && hit.term().stems().contains(denied.stem())) {
        seen = true;
        if (near(reading.vi().words(), hit.start(), VI_TURN)) {
          return true;
        }
      }
    }
    return !seen;
  }
}
