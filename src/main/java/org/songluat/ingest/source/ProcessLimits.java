package org.songluat.ingest.source;

/**
 * What a process that reads strangers' files may take.
 *
 * @param megabytes of memory for what it holds of a file
 * @param seconds for one file, as long as no slow step asks for more
 * @param mostSeconds for one file, whatever is asked for
 * @param files that one process reads before a fresh one follows it
 */
public record ProcessLimits(int megabytes, int seconds, int mostSeconds, int files) {
  public static final ProcessLimits DEFAULT = new ProcessLimits(512, 60, 3600, 1000);

  public ProcessLimits {
    if (megabytes < 1 || seconds < 1 || mostSeconds < seconds || files < 1) {
      throw new IllegalArgumentException(
          "Limits must be at least 1, and no file's time over the most, got "
              + megabytes
              + ", "
              + seconds
              + ", "
              + mostSeconds
              + ", "
              + files);
    }
  }
}
