package org.songluat.ingest.rtf;

import java.util.Map;
import java.util.Set;

/** The control words that change what text there is. */
final class RtfWords {
  /** Words that stand for characters. */
  static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));

  /** Groups that are no text, though no star says that they may be passed over. */
  private static final Set<String> SKIPPED =
      Set.of(
          """
          colortbl stylesheet pict nonshppict shprslt sp fldinst pntxta pntxtb pn xe tc txe rxe
          bkmkstart bkmkend atnid annotation ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn
          nonesttables mctrlPr revtbl filetbl listtable listoverridetable objdata objclass objname
          """
              .strip()
              .split("\\s+"));

  /** Groups that are text, though a star says that older readers may pass over them. */
  private static final Set<String> ENTERED =
      Set.of("shpinst", "do", "nesttableprops", "moMath", "moMathPara");

  /** Groups that stand in the text, and are stories of their own. */
  private static final Map<String, RtfStory.Kind> STORIES =
      Map.ofEntries(
          Map.entry("header", RtfStory.Kind.HEAD),
          Map.entry("headerl", RtfStory.Kind.HEAD),
          Map.entry("headerr", RtfStory.Kind.HEAD),
          Map.entry("headerf", RtfStory.Kind.HEAD),
          Map.entry("footer", RtfStory.Kind.FOOT),
          Map.entry("footerl", RtfStory.Kind.FOOT),
          Map.entry("footerr", RtfStory.Kind.FOOT),
          Map.entry("footerf", RtfStory.Kind.FOOT),
          Map.entry("footnote", RtfStory.Kind.FOOTNOTE),
          Map.entry("shptxt", RtfStory.Kind.BOX),
          Map.entry("dptxbxtext", RtfStory.Kind.BOX));

  private RtfWords() {}

  /** Brings a group to where its first word sends it. */
  static void enter(String word, boolean starred, RtfState state) {
    switch (state.destination) {
      case TEXT -> enterFromText(word, starred, state);
      case OLDER_FORM -> {
        if (word.equals("ud")) {
          state.destination = RtfState.Destination.TEXT;
        }
      }
      case ABOUT -> {
        if (word.equals("title")) {
          state.destination = RtfState.Destination.TITLE;
        }
      }
      case FONT_TABLE -> {
        if (starred) {
          state.destination = RtfState.Destination.SKIPPED;
        }
      }
      case SKIPPED, TITLE -> {
        // Nothing in them is for anywhere else.
      }
    }
  }

  private static void enterFromText(String word, boolean starred, RtfState state) {
    RtfStory.Kind kind = STORIES.get(word);
    if (kind != null) {
      state.story = new RtfStory(kind, state.frame);
      state.inTable = false;
      state.nesting = 0;
      return;
    }
    state.destination =
        switch (word) {
          case "fonttbl" -> RtfState.Destination.FONT_TABLE;
          case "info" -> RtfState.Destination.ABOUT;
          case "upr" -> RtfState.Destination.OLDER_FORM;
          default ->
              SKIPPED.contains(word) || starred && !ENTERED.contains(word)
                  ? RtfState.Destination.SKIPPED
                  : RtfState.Destination.TEXT;
        };
  }
}
