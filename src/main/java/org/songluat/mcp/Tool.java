package org.songluat.mcp;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A question that assistants may ask. */
interface Tool {
  String name();

  String title();

  /** Tells the assistant when to ask it. */
  String description();

  List<Parameter> parameters();

  /**
   * Throws {@link ToolException} where the arguments are wrong or nothing of that name is held.
   *
   * @param arguments as sent; none that is not among the parameters
   */
  Answer answer(Map<String, Object> arguments) throws IOException;
}
