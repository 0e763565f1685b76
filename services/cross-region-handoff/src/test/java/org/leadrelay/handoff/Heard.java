package org.leadrelay.handoff;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;

/** A neighbour that applies events by remembering them. */
final class Heard implements TopicListener {

  private final String topic;
  private final String type;
  private final List<Received> events = new CopyOnWriteArrayList<>();

  Heard(String topic, String type) {
    this.topic = topic;
    this.type = type;
  }

  @Override
  public String topic() {
    return topic;
  }

  @Override
  public Set<String> types() {
    return Set.of(type);
  }

  @Override
  public Verdict apply(Received event) {
    events.add(event);
    return Verdict.applied();
  }

  /** What was applied of one aggregate. */
  List<Received> of(String subject) {
    return events.stream().filter(event -> event.subject().equals(subject)).toList();
  }
}
