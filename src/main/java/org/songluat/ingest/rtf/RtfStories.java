package org.songluat.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.songluat.ingest.flow.Boxes;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.FlowWriter;
import org.songluat.ingest.flow.Notes;
import org.songluat.ingest.source.SourceBuilder;

/** The stories of a file, each as it ends. */
final class RtfStories {
  private final RtfStory body = new RtfStory(RtfStory.Kind.BODY, RtfState.Frame.NONE);
  private final List<Flow> heads = new ArrayList<>();
  private final List<Flow> feet = new ArrayList<>();
  private final List<Flow> footnotes = new ArrayList<>();
  private final List<Flow> endnotes = new ArrayList<>();
  private final Notes notes = new Notes();

  RtfStory body() {
    return body;
  }

  /** Adds a story that ended within another. */
  void add(RtfStory story, RtfStory within) {
    List<Flow> flows = story.finish();
    switch (story.kind()) {
      case HEAD -> heads.addAll(flows);
      case FOOT -> feet.addAll(flows);
      case FOOTNOTE -> footnotes.addAll(notes.foot(flows, story.isNumbered()));
      case ENDNOTE -> endnotes.addAll(notes.end(flows, story.isNumbered()));
      case BOX, BODY -> {
        RtfState.Frame frame = story.frame();
        int height = frame.bottom() - frame.top();
        within.addBox(new Boxes.Box(frame.top(), frame.left(), height, flows));
      }
    }
  }

  void write(SourceBuilder into) {
    FlowWriter.write(body.finish(), into);
    FlowWriter.writeAside(footnotes, into);
    FlowWriter.writeAside(endnotes, into);
    FlowWriter.writeAside(heads, into);
    FlowWriter.writeAside(feet, into);
  }
}
