package org.leadrelay.requests.bodies;

import static org.leadrelay.problem.CommonProblem.REQUEST_TIMEOUT;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** A body as it arrives; one that breaks off ends in REQUEST_TIMEOUT. */
final class GuardedStream extends FilterInputStream {

  private final IdleGuard guard;

  GuardedStream(InputStream in, IdleGuard guard) {
    super(in);
    this.guard = guard;
  }

  @Override
  public int read() {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    var watch = guard.watch();
    try {
      return in.read(into, from, length);
    } catch (IOException brokenOff) {
      throw timeout(brokenOff);
    } finally {
      watch.end();
    }
  }

  /** Leaves what was not read to the server, which throws it away after the answer. */
  @Override
  public void close() {}

  private static ProblemException timeout(IOException brokenOff) {
    return Problem.of(REQUEST_TIMEOUT).header("Connection", "close").toException(brokenOff);
  }
}
