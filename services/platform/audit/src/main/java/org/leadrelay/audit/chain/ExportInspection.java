package org.leadrelay.audit.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding.Fault;

/** What is wrong with an export of one or more whole chains. */
public final class ExportInspection {

  private final Map<UUID, ChainInspection> chains = new LinkedHashMap<>();
  private final Map<UUID, SignedRetirement> retired = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private ExportInspection(List<ExportRow> rows) {
    Placing placing = Placing.of(rows);
    findings.addAll(placing.unplaced());
    placing.chains().forEach((id, links) -> chains.put(id, new ChainInspection(id, links)));
    chains.forEach(this::inspectContinuation);
    for (ExportRow row : rows) {
      if (row instanceof SignedRetirement retirement) {
        retired.put(retirement.last().aggregate(), retirement);
      }
    }
  }

  /** Inspects the lines of an export. */
  public static ExportInspection of(List<String> lines) {
    return new ExportInspection(lines.stream().map(ExportRow::parse).toList());
  }

  /** Everything found, chain by chain. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    chains.values().forEach(chain -> all.addAll(chain.findings()));
    return all;
  }

  /** How many chains have entries here. */
  public int chainCount() {
    return chains.size();
  }

  /** How many lines of entries there are, unreadable ones included. */
  public long entryCount() {
    return chains.values().stream().mapToLong(ChainInspection::size).sum();
  }

  /** Compares the chains with heads stated of them; heads of other chains are passed over. */
  public void compare(List<ChainHead> heads) {
    byAggregate(heads).forEach((id, own) -> chain(id).ifPresent(chain -> chain.compare(own)));
  }

  /** Compares the chains with checkpoints, and names what is wrong with these. */
  public void compare(CheckpointInspection checkpoints) {
    findings.addAll(checkpoints.findings());
    compare(checkpoints.proven());
  }

  /** Names the chains of which a head was stated and nothing is here, not even a retirement. */
  public void requireAll(List<ChainHead> heads) {
    byAggregate(heads)
        .forEach((id, own) -> {
          if (!chains.containsKey(id) && !retired.containsKey(id)) {
            long last = own.stream().mapToLong(ChainHead::n).max().orElseThrow();
            findings.add(Finding.range(Fault.CHAIN_DROPPED, id, 1, last));
          }
        });
  }

  /** Checks the retirements: signed, and of the entry that their chain ends with. */
  public void inspectRetirements(Signatures signatures) {
    retired.forEach((id, retirement) -> {
      boolean signed =
          signatures.hold(retirement.key(), retirement.statement(), retirement.signature());
      boolean ends = chain(id).map(chain -> chain.endsWith(retirement.last())).orElse(true);
      if (!signed || !ends) {
        findings.add(Finding.of(Fault.RETIREMENT_BROKEN, id, retirement.last().n()));
      }
    });
  }

  /** Checks values that somebody claims an entry's state had. */
  public void inspectValues(ClaimedValues claimed) {
    UUID id = claimed.aggregate();
    Optional<ExportLine> line = chain(id).flatMap(chain -> chain.line(claimed.n()));
    new TreeMap<>(claimed.values())
        .forEach((field, value) ->
            fault(line, field, value)
                .map(fault -> Finding.of(fault, id, claimed.n(), field))
                .ifPresent(findings::add));
  }

  private static Optional<Fault> fault(Optional<ExportLine> line, String field, String value) {
    Optional<ExportLine> salted =
        line.filter(known -> known.seed().isPresent())
            .filter(known -> known.commitments().byField().containsKey(field));
    if (salted.isEmpty()) {
      return Optional.of(Fault.VALUE_UNPROVEN);
    }
    boolean holds = salted.get().commitments().holds(field, value, salted.get().seedBytes());
    return holds ? Optional.empty() : Optional.of(Fault.VALUE_DIFFERS);
  }

  private void inspectContinuation(UUID id, ChainInspection chain) {
    Optional<ChainHead> received = chain.line(1).flatMap(line -> line.entry().continues());
    boolean broken =
        received
            .flatMap(head -> chain(head.aggregate()).map(other -> !other.has(head)))
            .orElse(false);
    if (broken) {
      findings.add(Finding.of(Fault.CONTINUATION_BROKEN, id, 1, "continues"));
    }
  }

  private Optional<ChainInspection> chain(UUID aggregate) {
    return Optional.ofNullable(chains.get(aggregate));
  }

  private static Map<UUID, List<ChainHead>> byAggregate(List<ChainHead> heads) {
    return heads.stream().collect(groupingBy(ChainHead::aggregate, LinkedHashMap::new, toList()));
  }
}
