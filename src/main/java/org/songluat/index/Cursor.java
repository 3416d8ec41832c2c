package org.songluat.index;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/**
 * Where a page ended: score, place in the index, the mark of the query, and the day of issue where
 * it orders; sixteen bytes as base64url. Stable within a commit; across commits a page may repeat
 * or miss a bead of equal score.
 */
final class Cursor {
  private static final int BYTES = Float.BYTES + Integer.BYTES + Integer.BYTES + Integer.BYTES;

  private Cursor() {}

  static String of(ScoreDoc last, int mark) {
    int day = last instanceof FieldDoc sorted ? (Integer) sorted.fields[0] : 0;
    ByteBuffer bytes =
        ByteBuffer.allocate(BYTES).putFloat(score(last)).putInt(last.doc).putInt(mark).putInt(day);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The score of a hit, whatever it was ordered by. */
  static float score(ScoreDoc hit) {
    return hit instanceof FieldDoc sorted ? (Float) sorted.fields[1] : hit.score;
  }

  /** Reads a cursor of that query; one that lies beyond the index is brought to its end. */
  static FieldDoc read(String cursor, int mark, int maxDoc) {
    ByteBuffer bytes = bytes(cursor);
    boolean whole = bytes.remaining() == BYTES;
    float score = whole ? bytes.getFloat() : Float.NaN;
    int doc = whole ? bytes.getInt() : -1;
    if (!(score >= 0 && score < Float.POSITIVE_INFINITY) || doc < 0 || bytes.getInt() != mark) {
      throw bad(cursor);
    }
    int place = Math.min(doc, Math.max(0, maxDoc - 1));
    return new FieldDoc(place, score, new Object[] {bytes.getInt(), score});
  }

  private static ByteBuffer bytes(String cursor) {
    try {
      return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
    } catch (IllegalArgumentException e) {
      throw bad(cursor);
    }
  }

  private static IllegalArgumentException bad(String cursor) {
    String shown = cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor;
    return new IllegalArgumentException(
        "A cursor must be the `next` of the page before, got '" + shown + "'");
  }
}
