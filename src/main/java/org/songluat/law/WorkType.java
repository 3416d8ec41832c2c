package org.songluat.law;

import java.util.Locale;

/**
 * The kinds of documents, with the names the law itself uses (Law 80/2015/QH13 art. 4 and Party
 * Regulation 66-QĐ/TW).
 */
public enum WorkType {
  CONSTITUTION("Hiến pháp", "Constitution"),
  CODE("Bộ luật", "Code"),
  LAW("Luật", "Law"),
  ORDINANCE("Pháp lệnh", "Ordinance"),
  RESOLUTION("Nghị quyết", "Resolution"),
  DECREE("Nghị định", "Decree"),
  DECISION("Quyết định", "Decision"),
  CIRCULAR("Thông tư", "Circular"),
  JOINT_CIRCULAR("Thông tư liên tịch", "Joint Circular"),
  DIRECTIVE("Chỉ thị", "Directive"),
  CONCLUSION("Kết luận", "Conclusion"),
  REGULATION("Quy định", "Regulation"),
  ORDER("Lệnh", "Order"),
  PLAN("Kế hoạch", "Plan"),
  NOTICE("Thông báo", "Notice"),
  OFFICIAL_LETTER("Công văn", "Official Letter"),
  /** An instrument with its amendments worked in (Ordinance 01/2012/UBTVQH13). */
  CONSOLIDATED_TEXT("Văn bản hợp nhất", "Consolidated Text"),
  /** A text about law that is none: an article of a journal, a speech. */
  ARTICLE("Bài viết", "Article"),
  OTHER("Văn bản", "Document");

  private final String vietnamese;
  private final String english;

  WorkType(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The name in JSON and filters: lower case, {@code joint-circular}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** Whether documents of this kind are instruments, not texts about them. */
  public boolean instrument() {
    return this != ARTICLE && this != OTHER;
  }

  /** The type of a code; throws {@link IllegalArgumentException} for others. */
  public static WorkType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
