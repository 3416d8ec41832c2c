package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActVerbsTest {
  private static List<String> verbs(String sentence) {
    return ActVerbs.in(sentence, false).stream().map(v -> told(v, sentence)).toList();
  }

  private static String told(ActVerbs.Verb verb, String sentence) {
    String words = sentence.substring(verb.start(), verb.end());
    return (verb.past() ? "past " : "") + verb.kind().code() + ": " + words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sửa đổi, bổ sung khoản 2          | amends: sửa đổi, bổ sung
          1. bổ sung điều 5a                | amends: bổ sung
          a) bãi bỏ điều 9                  | repeals: bãi bỏ
          luật này thay thế luật số 5       | replaces: thay thế
          điều 3. thay cụm từ "đò" tại      | amends: thay
          việc sửa đổi điều 3               | amends: sửa đổi
          luật đã được sửa đổi năm 2031     | past amends: đã được sửa đổi
          to repeal article 9               | repeals: repeal
          this decree hereby annuls decree  | repeals: annuls
          article 2. replace the phrase "a" | amends: replace
          a law amended by another          | past amends: amended by
          """)
  void verbsThatActOrTellOfThePast(String sentence, String verb) {
    assertEquals(List.of(verb), verbs(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bộ trưởng đề nghị sửa đổi quy hoạch",
        "the minister may amend the plan",
        "người nuôi ong"
      })
  void whatABodyMayDoIsNoAct(String sentence) {
    assertEquals(List.of(), verbs(sentence));
  }

  @Test
  void aSecondVerbActsWhereTheFirstDoes() {
    assertEquals(
        List.of("amends: sửa đổi", "repeals: bãi bỏ"), verbs("sửa đổi điều 3 và bãi bỏ điều 4"));
    assertEquals(
        List.of("amends: amend", "repeals: repeal"),
        verbs("to amend article 3, and repeal article 4"));
  }

  @Test
  void everyVerbOfATitleActs() {
    assertEquals(
        List.of("amends: sửa đổi"),
        ActVerbs.in("luật sửa đổi luật nuôi ong", true).stream()
            .map(v -> told(v, "luật sửa đổi luật nuôi ong"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          luật số 5 hết hiệu lực kể từ ngày luật này có hiệu lực | repeals: hết hiệu lực
          decree no. 5 is hereby repealed                        | repeals: is hereby repealed
          law no. 5 ceases to be effective                       | repeals: ceases to be effective
          điều 3 được sửa đổi như sau                            | amends: được sửa đổi
          article 3 is amended and supplemented as follows       | amends: is amended and supplemented
          """)
  void verbsWhoseSubjectIsTheWorkNamed(String sentence, String verb) {
    assertEquals(
        List.of(verb), ActVerbs.ofSubjects(sentence).stream().map(v -> told(v, sentence)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giấy phép chưa hết hiệu lực thi hành",
        "luật đã được sửa đổi năm 2031",
        "the law, which is amended by another"
      })
  void subjectsOfWhichNothingIsSaid(String sentence) {
    assertEquals(List.of(), ActVerbs.ofSubjects(sentence));
  }

  @Test
  void aSentenceOfVerbsAloneIsReadInPart() {
    assertEquals(100, ActVerbs.in("sửa đổi ".repeat(5_000), true).size());
  }
}
