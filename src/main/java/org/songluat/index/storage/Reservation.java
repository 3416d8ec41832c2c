package org.songluat.index.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * That one run, of many updates, has an index to itself. It ends with its process, however that
 * ends. Single updates of others, such as a correction, are let in between.
 */
final class Reservation implements Closeable {
  private static final String LOCK = "songluat.run.lock";

  private final FileChannel channel;
  private final WriterSign sign;

  private Reservation(FileChannel channel, WriterSign sign) {
    this.channel = channel;
    this.sign = sign;
  }

  /** Throws {@link IndexBusyException}, with the name of the other, where another run has it. */
  static Reservation of(Path folder) throws IOException {
    // the sign is a file of its own: to read the locked one and close it would end the lock
    WriterSign sign = new WriterSign(folder, WriterSign.RUN);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Reservation reservation = new Reservation(channel, sign);
        sign.putUp();
        return reservation;
      }
      throw busy(folder, sign, null);
    } catch (OverlappingFileLockException e) {
      throw busy(folder, sign, e);
    } catch (IOException | IndexBusyException e) {
      channel.close();
      throw e;
    }
  }

  private static IndexBusyException busy(Path folder, WriterSign sign, @Nullable Exception cause)
      throws IOException {
    return new IndexBusyException(
        "An index is filled by one run at a time, %s fills %s".formatted(sign.read(), folder),
        cause);
  }

  @Override
  public void close() throws IOException {
    sign.takeDown();
    channel.close();
  }
}
