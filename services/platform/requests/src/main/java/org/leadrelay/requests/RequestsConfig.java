package org.leadrelay.requests;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How requests are received and admitted. */
@ConfigMapping(prefix = "leadrelay.requests")
public interface RequestsConfig {

  /** Bodies. */
  Body body();

  /** Answers kept for repeated calls. */
  Idempotency idempotency();

  /** Places before the database. */
  Door door();

  /** Calls in a time. */
  Rate rate();

  /** Limits of bodies. */
  interface Body {

    /** The greatest JSON body, as sent and after decoding of its content coding alike. */
    @WithDefault("1M")
    MemorySize limit();

    /** How many times larger than what was sent a gzip body may become, beyond its first 64 KiB. */
    @WithDefault("100")
    int ratio();

    /** How much all bodies that are held at one time may take; more than any limit of one. */
    @WithDefault("64M")
    MemorySize memory();

    /** How long no byte of a body may arrive before 408; less than quarkus.http.read-timeout. */
    @WithDefault("60s")
    Duration idle();
  }

  /** How long answers are kept. */
  interface Idempotency {

    /** How long an answer is kept, counted from its call. */
    @WithDefault("48h")
    Duration keep();

    /** How often older answers are deleted; {@code off} for never. */
    @WithDefault("10m")
    String purgeEvery();
  }

  /**
   * How many requests of a kind may work at once. Their sum and four connections that are kept back
   * must fit into the connection pool, or the service does not start.
   */
  interface Door {

    /** Reading requests. */
    @WithDefault("8")
    int reads();

    /** Changing requests. */
    @WithDefault("6")
    int writes();

    /** Uploads. */
    @WithDefault("2")
    int uploads();

    /** How long a request waits for a place before 503. */
    @WithDefault("2s")
    Duration patience();
  }

  /** How many calls one caller may make on one replica. */
  interface Rate {

    /** Calls a second that a caller with a token may make in the long run. */
    @WithDefault("500")
    int perSecond();

    /** Calls that a caller with a token may make at once. */
    @WithDefault("2000")
    int burst();

    /** Calls a minute from one address (IPv6: one /64) without a token in the long run. */
    @WithDefault("60")
    int anonymousPerMinute();

    /** Calls at once from one address without a token. */
    @WithDefault("30")
    int anonymousBurst();

    /** How many callers are remembered; beyond that the one unseen for longest starts afresh. */
    @WithDefault("100000")
    int callers();
  }
}
