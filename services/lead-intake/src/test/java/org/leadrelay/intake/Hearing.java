package org.leadrelay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.intake.Taking.Taken;
import org.leadrelay.sealing.Transport;
import org.leadrelay.testkit.Tokens;

/** Events of the other services, as the inbox hands them over: valid, in one transaction. */
final class Hearing {

  /** The region that alerts of these tests go to: 880201 lies below 880200. */
  static final String REVIEWER = "880200";

  private Hearing() {}

  static Verdict hear(UUID id, String topic, String type, UUID subject, String json) {
    try {
      var data = EventJson.MAPPER.readTree(json);
      var schemas = CDI.current().select(EventSchemas.class).get();
      assertThat(schemas.violationsWhenRead(type, data)).isEmpty();
      var event =
          new Received(
              id,
              URI.create("urn:leadrelay:other"),
              type,
              subject.toString(),
              1,
              0,
              Instant.parse("2026-11-23T01:00:00Z"),
              null,
              data);
      return QuarkusTransaction.requiringNew().call(() -> listener(topic).apply(event));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An alert about a parcel of this phone; watched is a JSON array. */
  static Verdict alert(UUID source, String rule, String phone, String contents, String watched) {
    var event = UUID.randomUUID();
    var type = "org.leadrelay.courier.alert-raised.v1";
    var clear =
        """
        {"waybillNo": "DMO123456789012", "contents": "%s",
         "identifiers": [{"type": "MOBILE", "value": "%s", "role": "SENDER"}]}
        """
            .formatted(contents, phone);
    var sealed =
        CDI.current()
            .select(Transport.class)
            .get()
            .sealFor(
                "cross-region-handoff",
                Transport.context(event, type),
                clear.getBytes(StandardCharsets.UTF_8));
    return hear(
        event,
        "courier-alerts.v1",
        type,
        source,
        """
        {"alertId": "%s", "rule": "%s", "courier": "DMO", "regions": {"recipient": "880201"},
         "watched": %s, "facts": {"count": "3"},
         "explanation": {"zh": "寄件人命中布控", "en": "The sender is watched for"},
         "sealedEvidence": "%s"}
        """
            .formatted(source, rule, watched, Base64.getEncoder().encodeToString(sealed)));
  }

  /** A candidate of 880200, with its ETag. */
  static Taken candidate() {
    var source = UUID.randomUUID();
    var rule =
        "RULE_" + source.toString().replaceAll("[^a-f]", "").toUpperCase(java.util.Locale.ROOT);
    assertThat(alert(source, rule, "15412348007", "电子烟弹", "[]")).isEqualTo(Verdict.applied());
    var all =
        Taking.as(Tokens.officer(REVIEWER)).get("/api/v1/candidates?limit=500").then().extract();
    String id = all.path("items.find { it.rule == '%s' }.lead.id".formatted(rule));
    return new Taken(id, "\"1\"");
  }

  private static TopicListener listener(String topic) {
    return CDI.current().select(TopicListener.class).stream()
        .filter(it -> it.topic().equals(topic))
        .findFirst()
        .orElseThrow();
  }
}
