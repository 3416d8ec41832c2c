package org.songluat.align.lesson;

import java.io.IOException;
import java.util.function.Consumer;

/** All lessons there are, read one after the other and not held; can be gone through twice. */
@FunctionalInterface
public interface Lessons {
  void forEach(Consumer<Lesson> each) throws IOException;
}
