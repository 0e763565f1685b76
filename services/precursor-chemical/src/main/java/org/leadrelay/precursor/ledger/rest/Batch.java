package org.leadrelay.precursor.ledger.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Chunks;
import org.leadrelay.precursor.ledger.Decision;
import org.leadrelay.precursor.ledger.PostMovements;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.precursor.ledger.rest.BatchAnswer.Item;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.bodies.JsonDecoder;

/**
 * Posts a batch, one JSON object a line: some hundred in a transaction. A transaction that fails is
 * tried again posting by posting, so that one cannot take the others with it.
 */
@ApplicationScoped
class Batch {

  /** How many postings one call may carry. */
  static final int LARGEST = 10_000;

  private static final Logger LOG = Logger.getLogger(Batch.class);

  private final PostMovements posting;
  private final JsonDecoder decoder;

  Batch(PostMovements posting, JsonDecoder decoder) {
    this.posting = posting;
    this.decoder = decoder;
  }

  /** A posting and its place among the lines. */
  private record Numbered(int index, Posting posting) {}

  BatchAnswer post(Reader who, byte[] lines, Language language) {
    var texts = lines(lines);
    if (texts.size() > LARGEST) {
      throw Problem.of(CommonProblem.TOO_LARGE)
          .detail("一次最多 10000 笔", "At most 10,000 postings in one call")
          .toException();
    }
    var items = new TreeMap<Integer, Item>();
    var postings = new ArrayList<Numbered>();
    for (var index = 0; index < texts.size(); index++) {
      try {
        postings.add(new Numbered(index, decoded(texts.get(index))));
      } catch (ProblemException malformed) {
        items.put(index, Item.refused(index, null, malformed.problem(), language));
      }
    }
    var next = 0;
    for (var chunk : Chunks.of(postings.stream().map(Numbered::posting).toList())) {
      for (var decision : decisions(who, chunk)) {
        var numbered = postings.get(next++);
        items.put(numbered.index(), item(numbered, decision, language));
      }
    }
    return new BatchAnswer(List.copyOf(items.values()));
  }

  private Posting decoded(String line) {
    return decoder.decode(line.getBytes(StandardCharsets.UTF_8), MovementRequest.class).posting();
  }

  private List<Optional<Decision>> decisions(Reader who, List<Posting> chunk) {
    try {
      return posting.post(who, chunk).stream().map(Optional::of).toList();
    } catch (RuntimeException failed) {
      LOG.warnf("a chunk of %d postings is tried again one by one: %s", chunk.size(), failed);
      return chunk.stream().map(one -> alone(who, one)).toList();
    }
  }

  private Optional<Decision> alone(Reader who, Posting one) {
    try {
      return Optional.of(posting.post(who, List.of(one)).getFirst());
    } catch (RuntimeException failed) {
      LOG.warnf("a posting failed twice: %s", failed);
      return Optional.empty();
    }
  }

  private static List<String> lines(byte[] lines) {
    return new String(lines, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Item item(Numbered numbered, Optional<Decision> decision, Language language) {
    var index = numbered.index();
    var clientRef = numbered.posting().clientRef();
    if (decision.isEmpty()) {
      return Item.refused(index, clientRef, Problem.of(CommonProblem.BUSY), language);
    }
    return switch (decision.get()) {
      case Decision.Posted(var movement, var alarms) ->
          new Item(index, clientRef, 201, movement.id(), alarms, null);
      case Decision.Repeated(var movement) ->
          new Item(index, clientRef, 200, movement.id(), null, null);
      case Decision.Refused(var why) ->
          Item.refused(index, clientRef, LedgerProblem.of(why), language);
    };
  }
}
