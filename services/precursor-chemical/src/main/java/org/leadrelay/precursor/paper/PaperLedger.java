package org.leadrelay.precursor.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.precursor.enterprise.Reader;

/** The two writes of whatever happens to a paper: its row and its audit entry. */
@ApplicationScoped
public class PaperLedger {

  private final PaperRegister register;
  private final Competence competence;
  private final Audit audit;
  private final Clock clock;

  public PaperLedger(PaperRegister register, Competence competence, Audit audit, Clock clock) {
    this.register = register;
    this.competence = competence;
    this.audit = audit;
    this.clock = clock;
  }

  void add(Paper paper, Reader by) {
    register.add(paper, competence.readersOf(paper));
    note(paper, by, "record", Map.of());
  }

  void stand(Paper paper, Reader by, String action, Map<String, String> facts) {
    register.update(paper);
    note(paper, by, action, facts);
  }

  private void note(Paper paper, Reader by, String action, Map<String, String> more) {
    var facts = new TreeMap<>(more);
    facts.put("kind", paper.kind().name());
    facts.put("holder", paper.holder());
    facts.put("substance", paper.substance());
    facts.put("issuer", paper.issuer().jurisdiction().code());
    facts.put("status", paper.status().name());
    audit.append(
        new AuditNote(
            paper.id(),
            clock.instant(),
            by.actor(),
            action,
            facts,
            Map.of(
                "number", paper.number(),
                "quantity", String.valueOf(paper.quantity()),
                "uses", String.valueOf(paper.uses()),
                "validFrom", paper.validFrom().toString(),
                "validTo", paper.validTo().toString(),
                "partner", String.valueOf(paper.partner()),
                "scanSha256", String.valueOf(paper.scanSha256()))));
  }
}
