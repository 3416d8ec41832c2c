package org.songluat.mcp;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/** An argument of a tool: its rule, told as JSON Schema and held against what is sent. */
sealed interface Parameter {
  String name();

  boolean required();

  Map<String, Object> schema();

  /** A text of 1 to {@code longest} characters; blank counts as absent. */
  record Text(String name, boolean required, int longest, String about) implements Parameter {
    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string", "minLength", 1, "maxLength", longest, "description", about);
    }

    /** In NFC, or null where it is absent. */
    @Nullable String optional(Map<String, Object> arguments) {
      Object value = arguments.get(name);
      if (value == null) {
        return null;
      }
      if (!(value instanceof String text)) {
        throw new ToolException(name + " must be a text, got " + Parameter.shown(value));
      }
      String normal = Vietnamese.nfc(text.strip());
      if (normal.length() > longest) {
        throw new ToolException(
            name + " must be at most " + longest + " characters, is " + normal.length());
      }
      return normal.isEmpty() ? null : normal;
    }

    String of(Map<String, Object> arguments) {
      String text = optional(arguments);
      if (text == null) {
        throw new ToolException(name + " must not be empty");
      }
      return text;
    }
  }

  /** A whole number within bounds. */
  record Whole(String name, int least, int most, int absent, String about) implements Parameter {
    @Override
    public boolean required() {
      return false;
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of(
          "type", "integer",
          "minimum", least,
          "maximum", most,
          "default", absent,
          "description", about);
    }

    int of(Map<String, Object> arguments) {
      Object value = arguments.get(name);
      if (value == null) {
        return absent;
      }
      boolean whole = value instanceof Integer number && number >= least && number <= most;
      if (!whole) {
        throw new ToolException(
            "%s must be a whole number %d..%d, got %s"
                .formatted(name, least, most, Parameter.shown(value)));
      }
      return (Integer) value;
    }
  }

  /** {@code vi} or {@code en}. */
  record Side(String name, String about) implements Parameter {
    @Override
    public boolean required() {
      return false;
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "string", "enum", List.of("vi", "en"), "description", about);
    }

    @Nullable Language of(Map<String, Object> arguments) {
      Object value = arguments.get(name);
      return switch (value) {
        case null -> null;
        case String code when code.equals("vi") -> Language.VI;
        case String code when code.equals("en") -> Language.EN;
        default ->
            throw new ToolException(name + " must be vi or en, got " + Parameter.shown(value));
      };
    }
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "'";
  }
}
