package org.songluat.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.text.Vietnamese;

/**
 * A body that issues instruments, by its Vietnamese name and the names English texts give it
 * (Constitution 2013, Law 80/2015/QH13 art. 4, Party Statutes).
 */
public record IssuingBody(String vietnamese, List<String> english) {
  /** A body and its names as {@link #key} writes them. */
  private record Keyed(IssuingBody body, List<String> names) {
    static Keyed of(IssuingBody body) {
      return new Keyed(
          body,
          Stream.concat(Stream.of(body.vietnamese), body.english.stream())
              .map(name -> " " + key(name) + " ")
              .toList());
    }

    int firstIn(String spaced) {
      int first = -1;
      for (String name : names) {
        int at = spaced.indexOf(name);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
      return first;
    }
  }

  private static final Pattern ASSEMBLY = Pattern.compile("QHK?\\d+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private static final List<IssuingBody> BODIES =
      List.of(
          body(
              "Ủy ban Thường vụ Quốc hội",
              "Standing Committee of the National Assembly",
              "National Assembly Standing Committee"),
          body("Quốc hội", "National Assembly"),
          body("Thủ tướng Chính phủ", "Prime Minister"),
          body("Chính phủ", "Government"),
          body("Bộ Chính trị", "Politburo", "Political Bureau", "Politbureau"),
          body("Ban Bí thư", "Secretariat"),
          body(
              "Ban Chấp hành Trung ương", "Central Executive Committee", "Party Central Committee"),
          body(
              "Chủ tịch nước", "State President", "President of the Socialist Republic of Vietnam"),
          body("Hội đồng Thẩm phán", "Council of Justices", "Judicial Council"),
          body("Tòa án nhân dân tối cao", "Supreme People's Court"),
          body("Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy"),
          body("Kiểm toán nhà nước", "State Audit"),
          body("Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"),
          body("Bộ Tài chính", "Ministry of Finance"),
          body("Bộ Tư pháp", "Ministry of Justice"),
          body("Bộ Công Thương", "Ministry of Industry and Trade"),
          body("Bộ Công an", "Ministry of Public Security"),
          body("Bộ Quốc phòng", "Ministry of National Defence", "Ministry of Defense"),
          body("Bộ Y tế", "Ministry of Health"),
          body("Bộ Xây dựng", "Ministry of Construction"),
          body("Bộ Nội vụ", "Ministry of Home Affairs", "Ministry of Internal Affairs"),
          body("Bộ Ngoại giao", "Ministry of Foreign Affairs"),
          body("Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"),
          body("Bộ Giao thông vận tải", "Ministry of Transport"),
          body("Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"),
          body("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
          body(
              "Bộ Lao động - Thương binh và Xã hội",
              "Ministry of Labor, War Invalids and Social Affairs"),
          body(
              "Bộ Nông nghiệp và Phát triển nông thôn",
              "Ministry of Agriculture and Rural Development"),
          body("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"),
          body("Bộ Thông tin và Truyền thông", "Ministry of Information and Communications"),
          body("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
          body("Bộ Công nghiệp", "Ministry of Industry"),
          body("Bộ Thương mại", "Ministry of Trade"),
          body("Bộ Thủy sản", "Ministry of Fisheries"),
          body("Bộ Văn hóa - Thông tin", "Ministry of Culture and Information"),
          body(
              "Bộ Khoa học, Công nghệ và Môi trường",
              "Ministry of Science, Technology and Environment"),
          body("Bộ Bưu chính, Viễn thông", "Ministry of Post and Telematics"),
          body("Ban Tổ chức - Cán bộ Chính phủ", "Government Commission for Organization"),
          body("Tổng cục Hải quan", "General Department of Customs"),
          body("Tổng cục Địa chính", "General Department of Land Administration"),
          body("Tổng Liên đoàn Lao động Việt Nam", "Vietnam General Confederation of Labor"),
          body(
              "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
              "Central Committee of the Vietnam Fatherland Front"),
          body("Thanh tra Chính phủ", "Government Inspectorate"),
          body("Văn phòng Chính phủ", "Office of the Government", "Government Office"),
          body("Văn phòng Quốc hội", "Office of the National Assembly"),
          body("Ủy ban Dân tộc", "Committee for Ethnic Minority Affairs"));

  /** The codes of bodies in numbers (Decree 30/2020/NĐ-CP, appendix III, and usage). */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("CP", "Chính phủ"),
          Map.entry("TTg", "Thủ tướng Chính phủ"),
          Map.entry("HĐTP", "Hội đồng Thẩm phán"),
          Map.entry("TANDTC", "Tòa án nhân dân tối cao"),
          Map.entry("VKSNDTC", "Viện kiểm sát nhân dân tối cao"),
          Map.entry("VKSTC", "Viện kiểm sát nhân dân tối cao"),
          Map.entry("KTNN", "Kiểm toán nhà nước"),
          Map.entry("TTCP", "Thanh tra Chính phủ"),
          Map.entry("VPCP", "Văn phòng Chính phủ"),
          Map.entry("VPQH", "Văn phòng Quốc hội"),
          Map.entry("UBDT", "Ủy ban Dân tộc"),
          Map.entry("NHNN", "Ngân hàng Nhà nước Việt Nam"),
          Map.entry("BTC", "Bộ Tài chính"),
          Map.entry("BTP", "Bộ Tư pháp"),
          Map.entry("BCT", "Bộ Công Thương"),
          Map.entry("BCA", "Bộ Công an"),
          Map.entry("BQP", "Bộ Quốc phòng"),
          Map.entry("BYT", "Bộ Y tế"),
          Map.entry("BXD", "Bộ Xây dựng"),
          Map.entry("BNV", "Bộ Nội vụ"),
          Map.entry("BNG", "Bộ Ngoại giao"),
          Map.entry("BGDĐT", "Bộ Giáo dục và Đào tạo"),
          Map.entry("BGTVT", "Bộ Giao thông vận tải"),
          Map.entry("BKHĐT", "Bộ Kế hoạch và Đầu tư"),
          Map.entry("BKHCN", "Bộ Khoa học và Công nghệ"),
          Map.entry("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
          Map.entry("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
          Map.entry("BTNMT", "Bộ Tài nguyên và Môi trường"),
          Map.entry("BTTTT", "Bộ Thông tin và Truyền thông"),
          Map.entry("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
          Map.entry("BCN", "Bộ Công nghiệp"),
          Map.entry("BTM", "Bộ Thương mại"),
          Map.entry("BTS", "Bộ Thủy sản"),
          Map.entry("BVHTT", "Bộ Văn hóa - Thông tin"),
          Map.entry("BKHCNMT", "Bộ Khoa học, Công nghệ và Môi trường"),
          Map.entry("BBCVT", "Bộ Bưu chính, Viễn thông"),
          Map.entry("BTCCBCP", "Ban Tổ chức - Cán bộ Chính phủ"),
          Map.entry("TCHQ", "Tổng cục Hải quan"),
          Map.entry("TCĐC", "Tổng cục Địa chính"),
          Map.entry("TLĐLĐVN", "Tổng Liên đoàn Lao động Việt Nam"),
          Map.entry("UBTƯMTTQVN", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"));

  private static final List<Keyed> KNOWN = BODIES.stream().map(Keyed::of).toList();

  private static final Set<String> NAMES =
      KNOWN.stream().flatMap(k -> k.names().stream()).collect(Collectors.toUnmodifiableSet());

  public IssuingBody {
    english = List.copyOf(english);
  }

  private static IssuingBody body(String vietnamese, String... english) {
    return new IssuingBody(vietnamese, List.of(english));
  }

  /**
   * The body whose name stands first in the text, accents and case apart; of names within each
   * other the longest.
   */
  public static Optional<IssuingBody> in(String text) {
    String folded = " " + key(text) + " ";
    IssuingBody best = null;
    int at = Integer.MAX_VALUE;
    for (Keyed known : KNOWN) {
      int found = known.firstIn(folded);
      if (found >= 0 && found < at) {
        at = found;
        best = known.body();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the text is a body's name and nothing else, accents and case apart. */
  public static boolean isName(String text) {
    String key = key(text);
    return NAMES.contains(" " + (key.startsWith("the ") ? key.substring(4) : key) + " ");
  }

  /**
   * The bodies that issue what bears this number, as far as the number's codes say so; several for
   * joint instruments.
   */
  public static List<IssuingBody> of(DocumentNumber number) {
    List<IssuingBody> bodies = new ArrayList<>();
    for (String code : number.canonical().split("[-/]")) {
      in(name(code, number)).filter(b -> !bodies.contains(b)).ifPresent(bodies::add);
    }
    return bodies;
  }

  private static String name(String code, DocumentNumber number) {
    if (code.startsWith("UBTVQH")) {
      return "Ủy ban Thường vụ Quốc hội";
    }
    if (ASSEMBLY.matcher(code).matches()) {
      return "Quốc hội";
    }
    if (code.equals("CTN")) {
      return proclaimed(number);
    }
    return CODES.getOrDefault(code, "");
  }

  /** Before 2002 laws bore the number of the President's order that proclaimed them: 18-L/CTN. */
  private static String proclaimed(DocumentNumber number) {
    WorkType type = number.type();
    return type == WorkType.LAW
        ? "Quốc hội"
        : type == WorkType.ORDINANCE ? "Ủy ban Thường vụ Quốc hội" : "Chủ tịch nước";
  }

  private static String key(String text) {
    String folded = Vietnamese.fold(Vietnamese.placeTones(text)).toLowerCase(Locale.ROOT);
    return OTHER.matcher(folded).replaceAll(" ").strip();
  }
}
