package org.songluat.check.lexis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words of one English family have in common: implement, implements, implementation. It is
 * coarser than a stemmer for search, since here a word that is wrongly taken for a kindred one only
 * silences an alarm.
 */
public final class EnglishStem {
  private static final int LEAST_INFLECTED = 3;
  private static final int LEAST_DERIVED = 4;

  /** Longest first, as far as one ends with another. */
  private static final List<String> DERIVED =
      List.of(
          "abilities",
          "ability",
          "ivities",
          "ivity",
          "izations",
          "isation",
          "ization",
          "ational",
          "ically",
          "ations",
          "ation",
          "itions",
          "ition",
          "ements",
          "ement",
          "ments",
          "ment",
          "ities",
          "ility",
          "ity",
          "ness",
          "ances",
          "ance",
          "ences",
          "ence",
          "ancy",
          "ency",
          "ably",
          "ibly",
          "able",
          "ible",
          "ical",
          "ially",
          "ial",
          "ally",
          "al",
          "ively",
          "ive",
          "ions",
          "ion",
          "ors",
          "or",
          "ers",
          "er",
          "ists",
          "ist",
          "ism",
          "ship",
          "ful",
          "ous",
          "at",
          "iv",
          "iz",
          "is",
          "ant",
          "ent",
          "ary",
          "ory",
          "ate",
          "ize",
          "ise",
          "ify",
          "ic",
          "ly",
          "y",
          "e");

  /** Words whose stem would be that of other words. */
  private static final Set<String> APART =
      Set.of(
          "party",
          "parties",
          "partial",
          "community",
          "communities",
          "communist",
          "communication",
          "communications",
          "commune",
          "communes",
          "police",
          "secretariat",
          "secretary",
          "state",
          "states",
          "station",
          "statement",
          "statements",
          "county",
          "country",
          "countries",
          "productivity",
          "objective",
          "objectives",
          "object",
          "objects",
          "subjective",
          "general",
          "generals",
          "generate",
          "universal",
          "university",
          "universities",
          "personnel",
          "personal",
          "principal",
          "principle",
          "principles",
          "international",
          "central",
          "center",
          "centers",
          "nature",
          "natural",
          "force",
          "form",
          "formal",
          "former",
          "authority",
          "authorities",
          "author",
          "authors",
          "capital",
          "capacity",
          "active",
          "action",
          "actions",
          "act",
          "acts",
          "native",
          "nation",
          "nations",
          "national",
          "officer",
          "officers",
          "office",
          "offices",
          "official",
          "officials",
          "effective",
          "effect",
          "effects",
          "sensitive",
          "sense");

  private static final Map<String, String> IRREGULAR = irregular();

  private EnglishStem() {}

  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = IRREGULAR.getOrDefault(lower, lower);
    if (APART.contains(known)) {
      return singular(known);
    }
    return single(derived(inflected(known)));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? cut(word, 1) : word;
  }

  private static String inflected(String word) {
    String one = singular(word);
    if (one.endsWith("ied") && one.length() > 4) {
      return cut(one, 3) + "y";
    }
    if (one.endsWith("ing") && one.length() - 3 >= LEAST_INFLECTED) {
      return single(cut(one, 3));
    }
    if (one.endsWith("ed") && one.length() - 2 >= LEAST_INFLECTED) {
      return single(cut(one, 2));
    }
    return one;
  }

  /** "plann" of "planned" is "plan", and "sell" is "sel" in all its forms. */
  private static String single(String word) {
    int last = word.length() - 1;
    boolean twice = last > 2 && word.charAt(last) == word.charAt(last - 1);
    return twice ? cut(word, 1) : word;
  }

  private static String derived(String word) {
    String stem = word;
    for (int round = 0; round < 2; round++) {
      stem = once(stem);
    }
    return stem;
  }

  private static String once(String word) {
    for (String ending : DERIVED) {
      int left = word.length() - ending.length();
      if (left >= (ending.length() == 1 ? LEAST_INFLECTED : LEAST_DERIVED)
          && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    return word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> irregular() {
    String pairs =
        "minister ministry ministers ministry ministerial ministry accuracy accurate"
            + " confidentiality confidential conformity conform made make paid pay given give gave"
            + " give held hold sold sell sent send built build took take taken take found find met"
            + " meet kept keep left leave borne bear chosen choose drawn draw drew draw spoken"
            + " speak written write wrote write fed feed bought buy brought bring caught catch lost"
            + " lose led lead laid lay men man women woman children child criteria criterion wives"
            + " wife lives life withdrawn withdraw undertook undertake undertaken undertake"
            + " overcame overcome understood understand taught teach sought seek thought think"
            + " fought fight lent lend spent spend known know knew know grown grow grew grow shown"
            + " show thrown throw began begin begun begin broken break stolen steal hidden hide"
            + " done do did do does do gone go went go seen see saw see heard hear ran run won win"
            + " risen rise rose rise fallen fall fell fall arisen arise arose arise arrears arrear"
            + " dealt deal meant mean lain lie bound bind centre center centres center labour labor"
            + " programme program programmes program defence defense offence offense offences"
            + " offense licence license licences license judgement judgment behaviour behavior"
            + " colour color favourable favorable favour favor honour honor neighbour neighbor"
            + " neighbouring neighbor organisation organization organise organize advice advise"
            + " enrolment enrollment fulfil fulfill fulfilment fulfillment cheque check";
    Map<String, String> map = new HashMap<>();
    String[] words = pairs.split(" ");
    for (int k = 0; k + 1 < words.length; k += 2) {
      map.put(words[k], words[k + 1]);
    }
    return Map.copyOf(map);
  }
}
