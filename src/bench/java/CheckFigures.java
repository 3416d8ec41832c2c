import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.learned.LearnedPhrases;
import org.songluat.align.lexicon.Glossary;
import org.songluat.check.Checker;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Sentences;
import org.songluat.text.Span;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * Measures the checks on an index of works in two languages: plants faults in confident beads and
 * counts which are found, and counts the alarms on a sample of beads as they are.
 *
 * <p>A planted fault is found where its bead gets an alarm of a fitting kind that it did not have
 * before. Precision is over all alarms that the faults add anywhere in the work: those of a fitting
 * kind in the bead itself are right.
 */
final class CheckFigures {
  private static final double CONFIDENT = 0.95;
  private static final long SEED = 20190927;

  /** A seed, {@code dev} or {@code test} for half of the works, and what is listed. */
  private static final String SEED_OPTION = System.getProperty("seed", Long.toString(SEED));

  private static final String HALF = System.getProperty("half", "all");
  private static final String LIST = System.getProperty("list", "");

  /** What is planted, and the kinds of alarm that answer it. */
  enum Fault {
    NUMBER(Kind.NUMBER, Kind.DATE, Kind.REFERENCE),
    DATE(Kind.DATE, Kind.NUMBER),
    QUALIFIER(Kind.QUALIFIER, Kind.NUMBER, Kind.NEGATION),
    NEGATION(Kind.NEGATION, Kind.MODALITY),
    REFERENCE(Kind.REFERENCE, Kind.NUMBER),
    SENTENCE(Kind.OMISSION, Kind.ADDITION);

    private final Set<Kind> kinds;

    Fault(Kind... kinds) {
      this.kinds = Set.of(kinds);
    }
  }

  /** A bead of a work with a fault in it. */
  record Planted(int work, int bead, Fault fault, Bead altered, String was, String is) {}

  private final Checker checker;
  private final List<Bitext> works;
  private final Random random = new Random(Long.parseLong(SEED_OPTION));

  private CheckFigures(Checker checker, List<Bitext> works) {
    this.checker = checker;
    this.works = works;
  }

  /** Arguments: the folder of the index, the glossary, how many faults, how many clean beads. */
  public static void main(String[] arguments) throws IOException {
    Glossary glossary = Glossary.read(Path.of(arguments[1]));
    TermBank bank = new TermBank(glossary, LearnedPhrases.EMPTY);
    List<Bitext> works = new ArrayList<>();
    try (LegalIndex index = LuceneIndex.open(Path.of(arguments[0]))) {
      for (StoredWork work : index.works()) {
        boolean test = Math.floorMod(work.id().hashCode(), 2) == 1;
        boolean chosen = HALF.equals("all") || HALF.equals("test") == test;
        if (chosen && work.viClauses() > 0 && work.enClauses() > 0) {
          List<Bead> beads = index.beads(work.id()).stream().map(BeadRecord::bead).toList();
          works.add(new Bitext(work.work(), beads));
        }
      }
    }
    CheckFigures figures = new CheckFigures(Checks.checker(() -> bank), works);
    figures.planted(Integer.parseInt(arguments[2]), LIST.contains("planted"));
    figures.clean(Integer.parseInt(arguments[3]));
    figures.speed();
  }

  private static void figure(String name, String asked, String measured) {
    System.out.println("FIGURE " + name + " " + asked + " " + measured);
  }

  private void planted(int faults, boolean list) {
    List<Planted> planted = plant(faults);
    Map<Fault, int[]> counts = new EnumMap<>(Fault.class);
    int[] alarms = new int[2];
    for (int w = 0; w < works.size(); w++) {
      int work = w;
      List<Planted> here = planted.stream().filter(p -> p.work == work).toList();
      if (!here.isEmpty()) {
        compare(works.get(w), here, counts, alarms, list);
      }
    }
    int found = 0;
    int all = 0;
    for (Map.Entry<Fault, int[]> one : counts.entrySet()) {
      int[] c = one.getValue();
      found += c[0];
      all += c[1];
      figure("check.planted." + one.getKey().name().toLowerCase(), "-", c[0] + "/" + c[1]);
    }
    figure("check.planted.recall", ">=0.95", "%.3f".formatted((double) found / all));
    figure(
        "check.planted.precision",
        ">=0.95",
        "%.3f (%d of %d alarms added)"
            .formatted((double) alarms[0] / alarms[1], alarms[0], alarms[1]));
  }

  private void compare(
      Bitext work, List<Planted> here, Map<Fault, int[]> counts, int[] alarms, boolean list) {
    List<Bead> beads = new ArrayList<>(work.beads());
    here.forEach(p -> beads.set(p.bead, p.altered));
    Set<String> before = new HashSet<>();
    likely(work).forEach(d -> before.add(key(d)));
    Map<String, List<Discrepancy>> added = new HashMap<>();
    for (Discrepancy one : likely(new Bitext(work.work(), beads))) {
      if (!before.contains(key(one))) {
        added.computeIfAbsent(clause(one), k -> new ArrayList<>()).add(one);
        alarms[1]++;
      }
    }
    for (Planted fault : here) {
      int[] count = counts.computeIfAbsent(fault.fault, k -> new int[2]);
      List<Discrepancy> there = new ArrayList<>();
      clauses(fault.altered).forEach(id -> there.addAll(added.getOrDefault(id, List.of())));
      long right = there.stream().filter(d -> fault.fault.kinds.contains(d.kind())).count();
      count[0] += right > 0 ? 1 : 0;
      count[1]++;
      alarms[0] += (int) right;
      if (list && (right == 0 || right < there.size())) {
        tell(fault, there, right);
      }
    }
  }

  private static void tell(Planted fault, List<Discrepancy> there, long right) {
    System.out.println((right == 0 ? "MISSED " : "EXTRA ") + fault.fault + "\n  was " + fault.was);
    System.out.println("  is  " + fault.is);
    System.out.println("  vi  " + fault.altered.vi().getFirst().text());
    System.out.println("  en  " + fault.altered.en().getFirst().text());
    there.forEach(d -> System.out.println("  * " + d.proof().rule().code() + ": " + d.message()));
  }

  private List<Discrepancy> likely(Bitext work) {
    return checker.check(work).stream().filter(Discrepancy::likely).toList();
  }

  private static String clause(Discrepancy one) {
    return one.viId() != null ? one.viId() : one.enId();
  }

  private static List<String> clauses(Bead bead) {
    List<String> ids = new ArrayList<>();
    bead.vi().forEach(c -> ids.add(c.id()));
    bead.en().forEach(c -> ids.add(c.id()));
    return ids;
  }

  private static String key(Discrepancy one) {
    return one.proof().rule()
        + "|"
        + one.viId()
        + "|"
        + one.enId()
        + "|"
        + one.vi()
        + "|"
        + one.en();
  }

  private List<Planted> plant(int faults) {
    List<Planted> planted = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Fault[] kinds = Fault.values();
    for (int tries = 0; planted.size() < faults && tries < 2_000_000; tries++) {
      int work = random.nextInt(works.size());
      int bead = random.nextInt(works.get(work).beads().size());
      Bead whole = works.get(work).beads().get(bead);
      boolean simple = whole.vi().size() == 1 && whole.en().size() == 1;
      if (simple && whole.score() >= CONFIDENT && !taken.contains(work + "." + bead)) {
        Fault fault = kinds[planted.size() % kinds.length];
        Language side = random.nextBoolean() ? Language.EN : Language.VI;
        Clause clause = (side == Language.EN ? whole.en() : whole.vi()).getFirst();
        Optional<String> altered = alter(fault, clause.text(), side);
        if (altered.isPresent() && !altered.get().equals(clause.text())) {
          taken.add(work + "." + bead);
          planted.add(
              new Planted(
                  work,
                  bead,
                  fault,
                  with(whole, side, altered.get()),
                  clause.text(),
                  altered.get()));
        }
      }
    }
    return planted;
  }

  private static Bead with(Bead bead, Language side, String text) {
    Clause old = (side == Language.EN ? bead.en() : bead.vi()).getFirst();
    Clause clause =
        new Clause(
            old.id(), old.level(), old.label(), old.path(), text, new Span(0, text.length()));
    return side == Language.EN
        ? new Bead(bead.vi(), List.of(clause), bead.score(), bead.origin())
        : new Bead(List.of(clause), bead.en(), bead.score(), bead.origin());
  }

  private Optional<String> alter(Fault fault, String text, Language side) {
    return switch (fault) {
      case NUMBER -> number(text, side);
      case DATE -> date(text, side);
      case QUALIFIER -> swap(text, side == Language.EN ? EN_LIMITS : VI_LIMITS);
      case NEGATION -> swap(text, side == Language.EN ? EN_DENIALS : VI_DENIALS);
      case REFERENCE -> reference(text, side);
      case SENTENCE -> sentence(text, side);
    };
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu)(?:điều|khoản|điểm|article|clause|point|no\\.?|số|articles|clauses)\\s[^;.]{0,20}$");

  private Optional<String> number(String text, Language side) {
    List<Span> numbers =
        Values.in(text, side).stream()
            .filter(v -> v.kind() == Value.Kind.NUMBER || v.kind() == Value.Kind.PERCENT)
            .map(Value::span)
            .filter(s -> Character.isDigit(text.charAt(s.start())) && s.start() > 6)
            .filter(s -> !PLACE.matcher(text.substring(0, s.start())).find())
            .toList();
    return any(numbers).map(s -> replaced(text, digits(text, s)));
  }

  private static Span digits(String text, Span span) {
    int end = span.start();
    while (end < span.end() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return new Span(span.start(), end);
  }

  /** The digits with another number in their place, as long as before where that can be. */
  private String replaced(String text, Span digits) {
    long old = Long.parseLong(digits.of(text));
    long other = old + 1 + random.nextInt((int) Math.min(50, Math.max(2, old)));
    String printed = Long.toString(other);
    String padded = "0".repeat(Math.max(0, digits.length() - printed.length())) + printed;
    return text.substring(0, digits.start()) + padded + text.substring(digits.end());
  }

  private Optional<String> date(String text, Language side) {
    List<Span> dates =
        Values.in(text, side).stream()
            .filter(v -> v.kind() == Value.Kind.DATE)
            .map(Value::span)
            .toList();
    return any(dates)
        .flatMap(span -> {
          List<MatchResult> parts =
              Pattern.compile("\\d+").matcher(span.of(text)).results().toList();
          return any(parts)
              .map(m -> {
                int old = Integer.parseInt(m.group());
                int other = old > 31 ? old + 1 : old == 1 ? 2 : old - 1;
                int at = span.start();
                return text.substring(0, at + m.start()) + other + text.substring(at + m.end());
              });
        });
  }

  private static final Map<String, String> EN_LIMITS =
      Map.ofEntries(
          Map.entry("at least(?= \\d| [a-z]+ \\()", "at most"),
          Map.entry("more than(?= \\d)", "less than"),
          Map.entry("less than(?= \\d)", "more than"),
          Map.entry("(?<=\\d )or more", "or less"),
          Map.entry("not exceeding(?= \\d)", "at least"),
          Map.entry("(?<!not )over(?= \\d)", "under"),
          Map.entry("up to(?= \\d)", "at least"),
          Map.entry("under(?= \\d)", "over"));
  private static final Map<String, String> VI_LIMITS =
      Map.ofEntries(
          Map.entry("ít nhất(?= \\d)", "nhiều nhất"),
          Map.entry("trên(?= \\d)", "dưới"),
          Map.entry("dưới(?= \\d)", "trên"),
          Map.entry("không quá(?= \\d)", "ít nhất"),
          Map.entry("tối đa(?= \\d)", "tối thiểu"),
          Map.entry("tối thiểu(?= \\d)", "tối đa"),
          Map.entry("khoảng(?= \\d)", "trên"),
          Map.entry("(?<=\\d{1,4} (?:tuổi|năm|tháng|ngày|người) )trở lên", "trở xuống"));
  private static final Map<String, String> EN_DENIALS =
      Map.of(
          "(?<=shall |must |may |is |are |does |do )not (?!only|exceed|more|less|later|yet)", "",
          "\\bshall (?!not|also)(?=[a-z])", "shall not ",
          "\\bmust (?!not)(?=[a-z])", "must not ",
          "\\bmay (?!not)(?=[a-z])", "may not ");
  private static final Map<String, String> VI_DENIALS =
      Map.of(
          "(?<!\\p{L}|hàng )không (?=được (?!quá|vượt)|có |phải |thuộc |bị )", "",
          "(?<!không |\\p{L})phải (?=[\\p{Ll}])", "không phải ",
          "(?<!không |\\p{L})có quyền ", "không có quyền ",
          "(?<!không |\\p{L})có thể ", "không thể ");

  private Optional<String> swap(String text, Map<String, String> swaps) {
    List<String> altered = new ArrayList<>();
    for (Map.Entry<String, String> one : new TreeMap<>(swaps).entrySet()) {
      Matcher matcher = Pattern.compile(one.getKey()).matcher(text);
      while (matcher.find()) {
        altered.add(
            text.substring(0, matcher.start()) + one.getValue() + text.substring(matcher.end()));
      }
    }
    return any(altered);
  }

  private Optional<String> reference(String text, Language side) {
    String words = side == Language.EN ? "(?:Article|Clause) (\\d+)" : "(?:Điều|khoản) (\\d+)";
    List<MatchResult> found =
        Pattern.compile(words).matcher(text).results().filter(m -> m.start() > 2).toList();
    return any(found).map(m -> replaced(text, new Span(m.start(1), m.end(1))));
  }

  private Optional<String> sentence(String text, Language side) {
    List<Span> sentences = Sentences.split(text, side);
    List<Span> long_ =
        sentences.stream().filter(s -> s.of(text).split("\\s+").length >= 6).toList();
    return sentences.size() < 2
        ? Optional.empty()
        : any(long_)
            .map(s -> (text.substring(0, s.start()) + text.substring(s.end())).strip())
            .filter(rest -> rest.split("\\s+").length >= 6);
  }

  private void clean(int beads) {
    List<String> all = new ArrayList<>();
    Map<String, String> beadOf = new HashMap<>();
    for (int w = 0; w < works.size(); w++) {
      for (int b = 0; b < works.get(w).beads().size(); b++) {
        Bead bead = works.get(w).beads().get(b);
        if (bead.paired() && bead.score() >= CONFIDENT) {
          String name = w + "." + b;
          all.add(name);
          clauses(bead).forEach(id -> beadOf.put(id, name));
        }
      }
    }
    java.util.Collections.shuffle(all, new Random(Long.parseLong(SEED_OPTION)));
    Set<String> sample = new HashSet<>(all.subList(0, Math.min(beads, all.size())));
    Map<String, Integer> counts = new TreeMap<>();
    int likely = 0;
    int rest = 0;
    for (Bitext work : works) {
      for (Discrepancy one : checker.check(work)) {
        if (sample.contains(beadOf.getOrDefault(clause(one), ""))) {
          counts.merge(one.proof().rule().code(), 1, Integer::sum);
          if (LIST.contains("clean") && one.likely() || LIST.contains("rest") && !one.likely()) {
            tell(work, one);
          }
          likely += one.likely() ? 1 : 0;
          rest += one.likely() ? 0 : 1;
        }
      }
    }
    double per = 100.0 / sample.size();
    counts.forEach((rule, n) -> figure("check.clean." + rule, "-", "%.1f".formatted(n * per)));
    figure("check.clean.default", "-", "%.1f per 100 beads".formatted(likely * per));
    figure("check.clean.rest", "-", "%.1f per 100 beads".formatted(rest * per));
  }

  /** An alarm with both texts, for the eye. */
  private static void tell(Bitext work, Discrepancy one) {
    System.out.println("ALARM " + one.proof().rule().code() + " " + one.proof().key());
    System.out.println("  " + one.message());
    for (Bead bead : work.beads()) {
      if (clauses(bead).contains(clause(one))) {
        bead.vi().forEach(c -> System.out.println("  vi " + c.id() + ": " + c.text()));
        bead.en().forEach(c -> System.out.println("  en " + c.id() + ": " + c.text()));
      }
    }
  }

  private void speed() {
    long beads = works.stream().mapToLong(w -> w.beads().size()).sum();
    long start = System.nanoTime();
    works.forEach(checker::check);
    figure(
        "check.beadsPerSecond",
        ">=2000",
        "%.0f".formatted(beads * 1e9 / (System.nanoTime() - start)));
  }
}
