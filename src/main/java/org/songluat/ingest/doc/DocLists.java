package org.songluat.ingest.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.flow.ListCounters;
import org.songluat.ingest.flow.ListLevel;
import org.songluat.ingest.flow.NumberFormat;
import org.songluat.text.legacy.FontRun;

/** The lists of a document ([MS-DOC] 2.4.6.3): what Word prints before each numbered paragraph. */
final class DocLists {
  /** Numbers above are no index: 2047 is a list of Word 6, F801 on were taken out of a list. */
  private static final int MOST = 2046;

  /** sprmCRgFtc0, the font of ASCII, and sprmCRgFtc2, that of other letters. */
  private static final int FONT_ASCII = 0x4F;

  private static final int FONT_OTHER = 0x51;

  /** Where LVLF has fNoRestart (2.9.150): then its limit counts, and 0 is never. */
  private static final int INFO = 5;

  private static final int NO_RESTART = 8;

  /** LVLF.ixchFollow. */
  private static final int NOTHING_FOLLOWS = 2;

  private final @Nullable ListTables tables;
  private final @Nullable FontTable fonts;
  private final ListCounters counters = new ListCounters();

  DocLists(@Nullable ListTables tables, @Nullable FontTable fonts) {
    this.tables = tables;
    this.fonts = fonts;
  }

  /** The number before the next paragraph, empty if it stands in no list. */
  FontRun next(Paragraph paragraph) {
    int index = paragraph.getIlfo();
    LFO override = tables == null || index < 1 || index > MOST ? null : tables.getLfo(index);
    ListData list = override == null ? null : tables.getListData(override.getLsid());
    return list == null ? FontRun.plain("") : next(list, index, paragraph.getIlvl());
  }

  private FontRun next(ListData list, int index, int level) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < list.numLevels(); i++) {
      levels.add(level(list.getLevels()[i], i));
    }
    String name = String.valueOf(list.getLsid());
    change(levels, index, name);
    return counters.next(name, levels, level);
  }

  private void change(List<ListLevel> levels, int index, String name) {
    LFOData changes = tables == null ? null : tables.getLfoData(index);
    if (changes == null || changes.getRgLfoLvl() == null) {
      return;
    }
    for (ListFormatOverrideLevel change : changes.getRgLfoLvl()) {
      int at = change.getLevelNum();
      if (at >= levels.size()) {
        continue;
      }
      if (change.isFormatting() && change.getLevel() != null) {
        levels.set(at, level(change.getLevel(), at));
      }
      if (change.isStartAt()) {
        int start = change.isFormatting() ? levels.get(at).start() : change.getIStartAt();
        levels.set(at, levels.get(at).startingAt(start));
        counters.restart(name, at, index + "/" + at);
      }
    }
  }

  private ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int at) {
    return new ListLevel(
        NumberFormat.coded(level.getNumberFormat() & 0xFF),
        level.getStartAt(),
        template(level.getNumberText()),
        level.isLegalNumbering(),
        restartAfter(level, at),
        level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS ? "" : " ",
        font(level.getGrpprlChpx()));
  }

  private static int restartAfter(org.apache.poi.hwpf.model.ListLevel level, int at) {
    boolean limited = (level.toByteArray()[INFO] & NO_RESTART) != 0;
    return limited ? level.getRestart() : at;
  }

  /** Word keeps the places of the numbers as the characters 0 to 8. */
  private static String template(@Nullable String text) {
    StringBuilder template = new StringBuilder();
    for (char c : text == null ? new char[0] : text.toCharArray()) {
      template.append(c < ListLevel.LEVELS ? "%" + (c + 1) : c < ' ' ? "" : String.valueOf(c));
    }
    return template.toString();
  }

  private String font(byte @Nullable [] properties) {
    String font = "";
    if (properties == null || fonts == null) {
      return font;
    }
    for (SprmIterator each = new SprmIterator(properties, 0); each.hasNext(); ) {
      SprmOperation property = each.next();
      int operation = property.getOperation();
      if (property.getType() == SprmOperation.TYPE_CHP
          && (operation == FONT_ASCII || operation == FONT_OTHER)) {
        String name = fonts.getMainFont(property.getOperand());
        font = name == null ? font : name;
      }
    }
    return font;
  }
}
