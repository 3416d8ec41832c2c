package org.songluat.ingest.rtf;

/** What holds within a group; when the group ends, what held before it holds again. */
final class RtfState {
  /** What becomes of the text of a group. */
  enum Destination {
    TEXT,
    /** It is nothing that is printed. */
    SKIPPED,
    FONT_TABLE,
    /** It is about the document; the title is in it. */
    ABOUT,
    TITLE,
    /** It is for readers that know no Unicode; a group within it is for the others. */
    OLDER_FORM
  }

  /** Where the shape that is being read lies on the page. */
  record Frame(int top, int left, int bottom) {
    static final Frame NONE = new Frame(0, 0, 0);
  }

  Destination destination = Destination.TEXT;
  Frame frame = Frame.NONE;

  /** Where the text goes. */
  RtfStory story;

  int font;
  boolean hidden;
  boolean deleted;
  boolean inTable;

  /** How many tables the paragraph stands in, where it is more than one. */
  int nesting;

  /** How many characters after one of Unicode say it again for other readers. */
  int repeated = 1;

  RtfState(RtfStory story) {
    this.story = story;
  }

  RtfState copy() {
    RtfState copy = new RtfState(story);
    copy.destination = destination;
    copy.frame = frame;
    copy.font = font;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.inTable = inTable;
    copy.nesting = nesting;
    copy.repeated = repeated;
    return copy;
  }

  int level() {
    return inTable ? Math.max(1, nesting) : nesting;
  }
}
