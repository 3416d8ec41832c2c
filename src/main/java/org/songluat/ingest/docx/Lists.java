package org.songluat.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.songluat.ingest.flow.ListCounters;
import org.songluat.ingest.flow.ListLevel;
import org.songluat.ingest.flow.NumberFormat;
import org.songluat.text.legacy.FontRun;

/** The lists of a document (17.9): what Word prints before each numbered paragraph. */
final class Lists {
  /** The design that lists share, and by sharing it count on for each other. */
  private static final class Design {
    private final ListLevel[] levels = new ListLevel[ListLevel.LEVELS];
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
  }

  /** A list: a design, and what is changed of it. */
  private static final class Instance {
    private String design = "";
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, ListLevel> changed = new HashMap<>();
  }

  private static final ListLevel UNNUMBERED =
      new ListLevel(NumberFormat.NONE, 1, "", false, ListLevel.LEVELS, "", "");

  private final Map<String, Design> designs = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();

  /** Designs that only name a style, whose list has the design that counts. */
  private final Map<String, String> linkedStyles = new HashMap<>();

  private final ListCounters counters = new ListCounters();

  void read(XmlCursor xml) throws XMLStreamException {
    xml.nextChild(0);
    while (xml.nextChild(1)) {
      if (xml.name().equals("abstractNum")) {
        readDesign(xml);
      } else if (xml.name().equals("num")) {
        readInstance(xml);
      }
    }
  }

  /**
   * The number before the next paragraph, empty if it stands in no list.
   *
   * @param style the paragraph's style, whose level it takes where it names none
   */
  FontRun next(ListPlace place, String style, Styles styles) {
    Instance instance = instances.get(place.list().orElse("0"));
    if (instance == null) {
      return FontRun.plain("");
    }
    String name = design(instance, styles);
    Design design = designs.get(name);
    if (design == null) {
      return FontRun.plain("");
    }
    int level =
        place.level().or(() -> Optional.ofNullable(design.levelOfStyle.get(style))).orElse(0);
    Integer start = instance.starts.get(level);
    if (start != null) {
      counters.restart(name, level, place.list().orElseThrow() + '/' + level);
    }
    return counters.next(name, levels(design, instance), level);
  }

  private String design(Instance instance, Styles styles) {
    String style = linkedStyles.get(instance.design);
    if (style == null) {
      return instance.design;
    }
    Instance linked = instances.get(styles.paragraph(style).place().list().orElse(""));
    return linked == null ? instance.design : linked.design;
  }

  private static List<ListLevel> levels(Design design, Instance instance) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < ListLevel.LEVELS; i++) {
      ListLevel designed = design.levels[i] == null ? UNNUMBERED : design.levels[i];
      ListLevel level = instance.changed.getOrDefault(i, designed);
      Integer start = instance.starts.get(i);
      levels.add(start == null ? level : level.startingAt(start));
    }
    return levels;
  }

  private void readDesign(XmlCursor xml) throws XMLStreamException {
    Design design = new Design();
    String id = xml.attribute("abstractNumId").orElse("");
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("numStyleLink")) {
        linkedStyles.put(id, xml.value());
      } else if (xml.name().equals("lvl")) {
        int at = xml.number("ilvl", -1);
        LevelReader reader = new LevelReader(xml, at);
        if (at >= 0 && at < ListLevel.LEVELS) {
          design.levels[at] = reader.level();
          design.levelOfStyle.putIfAbsent(reader.style(), at);
        }
      }
    }
    designs.put(id, design);
  }

  private void readInstance(XmlCursor xml) throws XMLStreamException {
    Instance instance = new Instance();
    instances.put(xml.attribute("numId").orElse(""), instance);
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("abstractNumId")) {
        instance.design = xml.value();
      } else if (xml.name().equals("lvlOverride")) {
        readChange(xml, instance);
      }
    }
  }

  private static void readChange(XmlCursor xml, Instance instance) throws XMLStreamException {
    int changed = xml.number("ilvl", 0);
    int level = xml.level();
    while (xml.nextChild(level)) {
      if (xml.name().equals("startOverride")) {
        instance.starts.put(changed, xml.number("val", 1));
      } else if (xml.name().equals("lvl")) {
        instance.changed.put(changed, new LevelReader(xml, changed).level());
      }
    }
  }
}
