package org.songluat.ingest.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.ingest.source.Western;

/** Reads the groups of a file one after the other, and gives each its due. */
final class RtfReader {
  /** Word's own files nest a few dozen groups; deeper ones change nothing but their own text. */
  private static final int DEEPEST = 1000;

  private final RtfTokens tokens;
  private final SourceBuilder into;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStories stories = new RtfStories();
  private final Deque<RtfState> outer = new ArrayDeque<>();

  /** Bytes of text whose meaning the font decides; some are half a character. */
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private final StringBuilder title = new StringBuilder();
  private final StringBuilder fontName = new StringBuilder();
  private RtfState state = new RtfState(stories.body());
  private boolean starred;
  private int repetitions;
  private int deeper;
  private int length;
  private int defaultFont;
  private int tableFont;
  private int tableCharset = -1;

  RtfReader(byte[] file, SourceBuilder into) {
    this.tokens = new RtfTokens(file);
    this.into = into;
  }

  RtfStories read() {
    for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case SIGN -> sign((char) tokens.number());
        case BYTE -> addByte();
        case END -> throw new IllegalStateException("The loop ends before the end");
      }
    }
    deeper = 0;
    while (!outer.isEmpty()) {
      close();
    }
    flush();
    into.title(title.toString());
    return stories;
  }

  private void open() {
    flush();
    repetitions = 0;
    if (outer.size() < DEEPEST) {
      outer.push(state);
      state = state.copy();
    } else {
      deeper++;
    }
  }

  private void close() {
    flush();
    repetitions = 0;
    if (deeper > 0) {
      deeper--;
    } else if (!outer.isEmpty()) {
      RtfStory ended = state.story;
      state = outer.pop();
      if (ended != state.story) {
        stories.add(ended, state.story);
      }
    }
  }

  private void sign(char sign) {
    if (repetitions > 0) {
      repetitions--;
      return;
    }
    flush();
    switch (sign) {
      case '*' -> starred = true;
      case '~' -> print("\u00A0");
      case '_' -> print("-");
      case '\r', '\n' -> endParagraph();
      default -> {
        // A hyphen that is not shown, and marks of an index.
      }
    }
  }

  private void addByte() {
    if (repetitions > 0) {
      repetitions--;
    } else {
      bytes.write(tokens.number());
    }
  }

  private void word(String word) {
    boolean star = starred;
    starred = false;
    if (word.equals("bin")) {
      tokens.skip(tokens.number(0));
    } else if (repetitions > 0) {
      repetitions--;
    } else {
      flush();
      RtfWords.enter(word, star, state);
      String printed = RtfWords.PRINTED.get(word);
      if (printed != null) {
        print(printed);
      } else {
        obey(word);
      }
    }
  }

  private void obey(String word) {
    switch (word) {
      case "u" -> {
        print(String.valueOf((char) tokens.number(0)));
        repetitions = state.repeated;
      }
      case "uc" -> state.repeated = Math.clamp(tokens.number(1), 0, 100);
      case "f" -> font();
      case "fcharset" -> tableCharset = tokens.number(0);
      case "deff" -> {
        defaultFont = tokens.number(0);
        state.font = defaultFont;
      }
      case "ansicpg" -> fonts.page(tokens.number(1252));
      case "plain" -> {
        state.font = defaultFont;
        state.hidden = false;
        state.deleted = false;
      }
      case "v" -> state.hidden = tokens.number(1) != 0;
      case "deleted" -> state.deleted = tokens.number(1) != 0;
      default -> obeyInParagraph(word);
    }
  }

  private void obeyInParagraph(String word) {
    if (state.destination != RtfState.Destination.TEXT) {
      return;
    }
    switch (word) {
      case "pard" -> {
        state.inTable = false;
        state.nesting = 0;
      }
      case "intbl" -> state.inTable = true;
      case "itap" -> state.nesting = Math.max(0, tokens.number(1));
      case "par", "sect" -> endParagraph();
      case "cell" -> state.story.endCell(1);
      case "row" -> state.story.endRow(1);
      case "nestcell" -> state.story.endCell(Math.max(2, state.nesting));
      case "nestrow" -> state.story.endRow(Math.max(2, state.nesting));
      case "shptop", "shpleft", "shpbottom" -> state.frame = frame(word);
      case "chftn" -> state.story.number();
      case "ftnalt" -> state.story.becomeEndnote();
      default -> {
        // How the text looks.
      }
    }
  }

  private RtfState.Frame frame(String side) {
    RtfState.Frame old = state.frame;
    int at = tokens.number(0);
    return switch (side) {
      case "shptop" -> new RtfState.Frame(at, old.left(), old.bottom());
      case "shpleft" -> new RtfState.Frame(old.top(), at, old.bottom());
      default -> new RtfState.Frame(old.top(), old.left(), at);
    };
  }

  private void font() {
    if (state.destination == RtfState.Destination.FONT_TABLE) {
      tableFont = tokens.number(0);
      tableCharset = -1;
    } else {
      state.font = tokens.number(0);
    }
  }

  /** A paragraph whose end was deleted goes on in the next. */
  private void endParagraph() {
    if (state.destination == RtfState.Destination.TEXT && !state.deleted) {
      state.story.endParagraph(state.level());
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      byte[] text = bytes.toByteArray();
      bytes.reset();
      switch (state.destination) {
        case TEXT -> print(fonts.decode(text, state.font));
        case TITLE -> title.append(Western.decode(text));
        case FONT_TABLE -> nameFont(Western.decode(text));
        case SKIPPED, ABOUT, OLDER_FORM -> {
          // Not for us.
        }
      }
    }
  }

  private void nameFont(String text) {
    fontName.append(text);
    int end = fontName.indexOf(";");
    if (end >= 0) {
      fonts.add(tableFont, new RtfFonts.Font(fontName.substring(0, end).strip(), tableCharset));
      fontName.setLength(0);
    }
  }

  private void print(String text) {
    if (state.destination == RtfState.Destination.TITLE) {
      title.append(text);
    } else if (state.destination == RtfState.Destination.TEXT && !state.hidden && !state.deleted) {
      length += text.length();
      into.checkText(length);
      state.story.print(text, fonts.name(state.font));
    }
  }
}
