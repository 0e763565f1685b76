package org.leadrelay.requests.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.requests.Configs;
import org.leadrelay.requests.Refusals;

class IdleGuardTest {

  private final IdleGuard guard = new IdleGuard(Configs.with(Map.of("body.idle", "20ms")));

  @AfterEach
  void stop() {
    guard.stop();
  }

  @Test
  void whatArrivesIsReadByteForByte() throws IOException {
    var stream = guard.guard(new ByteArrayInputStream(new byte[] {1, (byte) 200}));
    assertThat(stream.read()).isEqualTo(1);
    assertThat(stream.read()).isEqualTo(200);
    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void aReadWithoutEndIsEndedAndTheThreadGoesOnUnharmed() {
    var refusal = Refusals.of(() -> guard.guard(new Silent()).read());
    assertThat(refusal.code()).isEqualTo(CommonProblem.REQUEST_TIMEOUT);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aWatchThatEndedInterruptsNobody() {
    var watch = new Watch(Thread.currentThread());
    assertThat(watch.end()).isFalse();
    watch.run();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void anAlarmThatCameTooLateIsTakenBack() {
    var watch = new Watch(Thread.currentThread());
    watch.run();
    assertThat(watch.end()).isTrue();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void closingDoesNotReadTheRest() throws IOException {
    var closed = new AtomicBoolean();
    guard
        .guard(
            new Silent() {
              @Override
              public void close() {
                closed.set(true);
              }
            })
        .close();
    assertThat(closed).isFalse();
  }

  /** Never has a byte, and ends as the server's stream does when its reader is interrupted. */
  private static class Silent extends InputStream {

    @Override
    public int read() throws IOException {
      return read(new byte[1], 0, 1);
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) throws IOException {
      try {
        while (true) {
          wait();
        }
      } catch (InterruptedException interrupted) {
        throw new IOException(interrupted);
      }
    }
  }
}
