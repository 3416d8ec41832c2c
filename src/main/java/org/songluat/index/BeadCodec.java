package org.songluat.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.Work;
import org.songluat.text.Span;

/** A bead as bytes, without its work: read for every hit, so shorter and quicker than JSON. */
final class BeadCodec {
  private static final Level[] LEVELS = Level.values();
  private static final Bead.Origin[] ORIGINS = Bead.Origin.values();

  private BeadCodec() {}

  static byte[] encode(BeadRecord bead) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
      out.writeVInt(bead.order());
      out.writeVInt(bead.bead().origin().ordinal());
      out.writeLong(Double.doubleToLongBits(bead.bead().score()));
      writeStrings(out, bead.viHeadings());
      writeStrings(out, bead.enHeadings());
      writeClauses(out, bead.bead().vi());
      writeClauses(out, bead.bead().en());
    }
    return bytes.toByteArray();
  }

  static BeadRecord decode(BytesRef bytes, Work work) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int order = in.readVInt();
    Bead.Origin origin = ORIGINS[in.readVInt()];
    double score = Double.longBitsToDouble(in.readLong());
    List<String> viHeadings = readStrings(in);
    List<String> enHeadings = readStrings(in);
    Bead bead = new Bead(readClauses(in), readClauses(in), score, origin);
    return new BeadRecord(work, bead, viHeadings, enHeadings, order);
  }

  private static void writeStrings(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static void writeClauses(DataOutput out, List<Clause> clauses) throws IOException {
    out.writeVInt(clauses.size());
    for (Clause clause : clauses) {
      out.writeString(clause.id());
      out.writeVInt(clause.level().ordinal());
      out.writeString(clause.label());
      out.writeVInt(clause.path().steps().size());
      for (PathStep step : clause.path().steps()) {
        out.writeVInt(step.level().ordinal());
        out.writeString(step.label());
      }
      out.writeString(clause.text());
      out.writeVInt(clause.source().start());
      out.writeVInt(clause.source().length());
    }
  }

  private static List<Clause> readClauses(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Clause> clauses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String id = in.readString();
      Level level = LEVELS[in.readVInt()];
      String label = in.readString();
      Path path = readPath(in);
      String text = in.readString();
      int start = in.readVInt();
      clauses.add(new Clause(id, level, label, path, text, new Span(start, start + in.readVInt())));
    }
    return clauses;
  }

  private static Path readPath(DataInput in) throws IOException {
    int size = in.readVInt();
    List<PathStep> steps = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      steps.add(new PathStep(LEVELS[in.readVInt()], in.readString()));
    }
    return new Path(steps);
  }
}
