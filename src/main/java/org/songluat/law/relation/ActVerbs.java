package org.songluat.law.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.law.relation.Relation.Kind;

/**
 * The verbs by which a text changes or ends others, in both languages, in lower case. A verb acts
 * only where the text itself is the one who does it: at the start of a sentence, or with "Luật này"
 * as its subject; elsewhere it tells what another text did, or what some body may do.
 */
final class ActVerbs {
  /** "sửa đổi, bổ sung", "đã được bãi bỏ"; "thay thế cụm từ" changes words only. */
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<past>(?:đã được |đã |được |bị )?)"
              + "(?<verb>sửa đổi(?:\\s*,\\s*bổ sung| và bổ sung| bổ sung)?|bổ sung|thay thế|bãi bỏ"
              + "|hủy bỏ|huỷ bỏ|thay(?= (?:các |những |một số )?(?:cụm )?từ))(?!\\p{L})");

  /** Words, not provisions, are what is changed: "thay thế, bỏ một số từ, cụm từ tại". */
  private static final Pattern WORDS =
      Pattern.compile("^[^.;]{0,40}?(?<!\\p{L})(?<!kể )(?:cụm )?từ(?! ngày| \\d)(?!\\p{L})");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<past>(?:\\b(?:is|are|was|were|been|being) )?)\\b"
              + "(?<verb>amend(?:s|ed|ing|ments?)?|supplement(?:s|ed|ing)?|repeal(?:s|ed|ing)?"
              + "|annul(?:s|led|ling)?|abrogat(?:e|es|ed|ing)|replac(?:e|es|ed|ing)"
              + "|supersed(?:e|es|ed|ing))\\b(?<by> (?:by|under|in|according to|pursuant to)\\b)?");

  private static final Pattern PHRASE = Pattern.compile("^ (?:the )?(?:phrase|words?|term)s?\\b");

  /** What may stand before a verb at the start of a sentence: labels, marks, "to". */
  private static final Pattern START =
      Pattern.compile(
          "[\\s“\"'(*\\-–]*(?:(?:điều|article|khoản|clause) )?(?:[a-zđ\\d]{1,4}\\s*[.)/:]+)?"
              + "[\\s\\-–*]*(?:to |việc )?");

  /** "Luật này", "this Decree hereby" before a verb. */
  private static final Pattern SELF =
      Pattern.compile("(?:(?<!\\p{L})này|\\bthis \\p{L}+(?: hereby)?)\\s*");

  private static final Pattern JOINED = Pattern.compile(".*(?:[,;]|(?<!\\p{L})và|\\band)\\s*");

  /** "ban hành Luật sửa đổi", "promulgates the Law on amendments to". */
  private static final Pattern ISSUING =
      Pattern.compile(
          "(?:ban hành|thông qua|promulgat\\w+|enact\\w*|issu\\w+|pass\\w*)"
              + "(?: the| a)?\\s+\\S+(?: \\S+)?(?: on)?(?: the)?\\s*");

  private static final Pattern ENDED =
      Pattern.compile(
          "(?<!chưa )(?:hết hiệu lực|không còn hiệu lực|chấm dứt hiệu lực|bị bãi bỏ|được bãi bỏ)"
              + "(?=[\\s,;.]*(?:thi hành|kể từ|từ ngày|khi|trừ|và|$))"
              + "|\\b(?:is|are|shall be|be|hereby) (?:hereby )?(?:repealed|annulled|abrogated"
              + "|invalidated|null and void)\\b"
              + "|\\bceases? to (?:be (?:effective|in force)|have effect)\\b|\\bexpires?\\b"
              + "|\\bno longer (?:effective|valid|in force)\\b|\\b(?:become|be)s? ineffective\\b");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?<!đã )được (?:sửa đổi|bổ sung)(?=[^.;]{0,80}như sau)|(?<!which )\\b(?:is|are|shall"
              + " be|shall) (?:hereby )?(?:amended|supplemented|amend)\\b(?: and"
              + " (?:supplemented|added))?(?! (?:by|under|in|according))");

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?:được|bị) thay thế (?:bởi|bằng) .{0,40}này"
              + "|\\b(?:is|are|shall be) (?:replaced|superseded) by this\\b");

  /**
   * A verb of a sentence.
   *
   * @param past whether it tells what another text did
   */
  record Verb(Kind kind, boolean past, int start, int end) {}

  /** A sentence with more verbs than this is no provision. */
  private static final int MOST = 100;

  private ActVerbs() {}

  /** The verbs of a sentence that act or tell of the past, in order; in a title all act. */
  static List<Verb> in(String sentence, boolean title) {
    List<Verb> verbs = new ArrayList<>();
    Matcher vi = VIETNAMESE.matcher(sentence);
    for (int i = 0; i < MOST && vi.find(); i++) {
      add(verbs, sentence, vi, !vi.group("past").isEmpty(), title);
    }
    Matcher en = ENGLISH.matcher(sentence);
    for (int i = 0; i < MOST && en.find(); i++) {
      boolean by = en.group("by") != null && en.group("verb").endsWith("ed");
      add(verbs, sentence, en, by || !en.group("past").isEmpty(), title);
    }
    verbs.sort(Comparator.comparingInt(Verb::start));
    return verbs;
  }

  private static void add(
      List<Verb> verbs, String sentence, Matcher found, boolean past, boolean title) {
    boolean goesOn = verbs.stream().anyMatch(v -> !v.past());
    if (past || title || acts(sentence.substring(0, found.start()), goesOn)) {
      String rest = sentence.substring(found.end());
      boolean words = WORDS.matcher(rest).find() || PHRASE.matcher(rest).find();
      Kind act = words ? Kind.AMENDS : kind(found.group("verb"));
      verbs.add(new Verb(act, past, found.start(), found.end()));
    }
  }

  private static boolean acts(String lead, boolean goesOn) {
    if (START.matcher(lead).matches() || endsWith(SELF, lead) || endsWith(ISSUING, lead)) {
      return true;
    }
    boolean self = goesOn || SELF.matcher(lead).find();
    return self && JOINED.matcher(lead).matches();
  }

  private static boolean endsWith(Pattern words, String lead) {
    Matcher found = words.matcher(lead);
    while (found.find()) {
      if (found.end() == lead.length()) {
        return true;
      }
    }
    return false;
  }

  private static Kind kind(String verb) {
    if (verb.startsWith("sửa")
        || verb.startsWith("bổ")
        || verb.startsWith("amend")
        || verb.startsWith("supplement")) {
      return Kind.AMENDS;
    }
    boolean replaces =
        verb.startsWith("thay") || verb.startsWith("replac") || verb.startsWith("supersed");
    return replaces ? Kind.REPLACES : Kind.REPEALS;
  }

  /** The verb that the works named before it are the subject of, if a sentence has one. */
  static List<Verb> ofSubjects(String sentence) {
    List<Verb> verbs = new ArrayList<>();
    collect(ENDED, Kind.REPEALS, sentence, verbs);
    collect(REPLACED, Kind.REPLACES, sentence, verbs);
    collect(CHANGED, Kind.AMENDS, sentence, verbs);
    return verbs;
  }

  private static void collect(Pattern act, Kind kind, String sentence, List<Verb> verbs) {
    Matcher found = act.matcher(sentence);
    if (found.find()) {
      verbs.add(new Verb(kind, false, found.start(), found.end()));
    }
  }

  /** What a text that introduces a list does to what is listed. */
  static Kind introduction(String text) {
    if (ENDED.matcher(text).find() || text.contains("bãi bỏ") || text.contains("hết hiệu lực")) {
      return Kind.REPEALS;
    }
    Matcher verb = ENGLISH.matcher(text);
    while (verb.find()) {
      if (kind(verb.group("verb")) != Kind.AMENDS) {
        return kind(verb.group("verb"));
      }
    }
    return text.contains("thay thế") ? Kind.REPLACES : Kind.CITES;
  }
}
