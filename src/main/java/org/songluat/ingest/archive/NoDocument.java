package org.songluat.ingest.archive;

import java.util.Locale;
import java.util.Set;

/** Tells by its name what in an archive is no document: pictures, programs, what systems leave. */
final class NoDocument {
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin");

  private static final Set<String> SUFFIXES =
      Set.of(
          ("png jpg jpeg jpe gif bmp tif tiff webp svg ico emf wmf psd heic "
                  + "mp3 wav wma m4a ogg mp4 avi mov wmv mkv flv swf "
                  + "exe dll msi bat cmd com scr sys jar class so js css map json lnk url "
                  + "ttf otf woff woff2 eot tmp bak")
              .split(" "));

  private NoDocument() {}

  static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String step : lower.split("/")) {
      // Word locks an open file by one that begins so.
      if (step.startsWith(".") || step.startsWith("~$") || LEFT_BY_SYSTEMS.contains(step)) {
        return true;
      }
    }
    return SUFFIXES.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }
}
