package org.songluat.exchange;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How SongLuat writes JSON: what is null is written as null, dates as ISO 8601. */
public final class Json {
  private Json() {}

  /** A mapper for the view records of this package and others like them; leaves streams open. */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }
}
