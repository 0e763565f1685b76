package org.leadrelay.requests.admission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import org.leadrelay.requests.RequestsConfig;

/** How many calls each caller has left; the ones unseen for longest are forgotten. */
@ApplicationScoped
class Buckets {

  private static final int NETWORK = 8;

  private final RequestsConfig.Rate rate;
  private final Cache<String, Bucket> buckets;

  Buckets(RequestsConfig config) {
    this.rate = config.rate();
    this.buckets = Caffeine.newBuilder().maximumSize(rate.callers()).build();
  }

  /** The calls left to one caller with a token. */
  Bucket ofCaller(String caller) {
    return buckets.get(
        "caller " + caller, _ -> bucket(rate.burst(), rate.perSecond(), Duration.ofSeconds(1)));
  }

  /**
   * The calls left to one address; all of an IPv6 network of 64 bits are one. What is no address is
   * one, too.
   */
  Bucket ofAddress(String address) {
    return buckets.get(
        "address " + network(address),
        _ -> bucket(rate.anonymousBurst(), rate.anonymousPerMinute(), Duration.ofMinutes(1)));
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address ip
          ? Arrays.toString(Arrays.copyOf(ip.getAddress(), NETWORK))
          : address;
    } catch (IllegalArgumentException unnumbered) {
      return "unknown";
    }
  }

  private static Bucket bucket(int burst, int calls, Duration period) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(calls, period))
        .build();
  }
}
