package org.songluat.structure.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.songluat.law.WorkType;
import org.songluat.structure.front.Placed;
import org.songluat.structure.front.Role;
import org.songluat.structure.front.Signature;
import org.songluat.structure.front.SiteFields;
import org.songluat.text.Folded;
import org.songluat.text.Language;

/** The places that name who signed a work; a joint instrument has several signers. */
final class Signers {
  private Signers() {}

  static List<Evidence<String>> in(Gathered gathered, WorkType type) {
    List<Evidence<String>> all = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Placed> closing =
          gathered.of(Role.SIGNATURE).stream()
              .filter(p -> p.language() == language && !Signature.names(p.text()).isEmpty())
              .toList();
      if (!closing.isEmpty()) {
        all.add(signed(closing, type, language));
      }
    }
    gathered
        .fields()
        .value(SiteFields.Field.SIGNER)
        .ifPresent(v ->
            all.add(new Evidence<>(v.text(), v.text(), Place.SITE_FIELD, Language.VI, v.span())));
    return accented(Evidence.ranked(all));
  }

  private static Evidence<String> signed(List<Placed> closing, WorkType type, Language language) {
    List<String> names =
        closing.stream().flatMap(p -> Signature.names(p.text()).stream()).distinct().toList();
    String value =
        type == WorkType.JOINT_CIRCULAR
            ? names.stream().collect(Collectors.joining(", "))
            : names.getFirst();
    Placed first = closing.getFirst();
    return new Evidence<>(value, first.text(), Place.SIGNATURE, language, first.paragraph().span());
  }

  /** Of spellings of one name the accented one: English texts print "Nguyen Van Mau". */
  private static List<Evidence<String>> accented(List<Evidence<String>> ranked) {
    if (ranked.isEmpty()) {
      return ranked;
    }
    String first = ranked.getFirst().value();
    List<Evidence<String>> reordered = new ArrayList<>(ranked);
    ranked.stream()
        .filter(e -> Folded.words(e.value()).equals(Folded.words(first)))
        .filter(e -> !e.value().equals(Folded.of(e.value())) && plain(first) && !plain(e.value()))
        .findFirst()
        .ifPresent(e -> {
          reordered.remove(e);
          reordered.addFirst(e);
        });
    return reordered;
  }

  private static boolean plain(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }
}
