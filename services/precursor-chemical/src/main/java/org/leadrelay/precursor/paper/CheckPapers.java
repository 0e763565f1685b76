package org.leadrelay.precursor.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.paper.Standing.Status;

/** Checks flows against the register of papers, and counts their uses there. */
@ApplicationScoped
public class CheckPapers implements Papers {

  private final PaperRegister register;
  private final Needs needs;

  public CheckPapers(PaperRegister register, Jurisdictions tree) {
    this.register = register;
    this.needs = new Needs(tree);
  }

  @Override
  @Transactional
  public List<PaperDefect> judge(Flow flow) {
    return defects(judgements(flow, named(flow)));
  }

  @Override
  @Transactional
  public List<PaperDefect> reserve(Flow flow) {
    register.lock(flow.cited());
    var judged = judgements(flow, flow.cited());
    var defects = defects(judged);
    if (defects.isEmpty()) {
      charged(judged).forEach(paper -> register.put(own(paper, flow).hold(flow.mass())));
    }
    return defects;
  }

  @Override
  @Transactional
  public List<PaperDefect> use(Flow flow) {
    var named = named(flow);
    register.lock(named);
    var judged = judgements(flow, named);
    charged(judged)
        .filter(paper -> taken(judged, paper) || register.tally(paper, flow).goesOn())
        .forEach(paper -> register.put(own(paper, flow).post(flow.kind(), flow.mass())));
    return defects(judged);
  }

  @Override
  @Transactional
  public void takeBack(Flow flow) {
    register.lock(papersUnder(flow.use()));
    register.usesUnder(flow.use()).stream()
        .filter(use -> use.state() == Use.State.USED)
        .forEach(use -> register.put(use.takeBack(flow.kind(), flow.mass())));
  }

  @Override
  @Transactional
  public void release(UUID consignment) {
    register.lock(papersUnder(consignment));
    register.usesUnder(consignment).stream()
        .filter(use -> use.state() == Use.State.HELD)
        .forEach(use -> register.put(use.release()));
  }

  /** What the flow cites, and what is held for it. */
  private Set<UUID> named(Flow flow) {
    var named = new LinkedHashSet<>(flow.cited());
    named.addAll(papersUnder(flow.use()));
    return named;
  }

  private List<UUID> papersUnder(UUID key) {
    return register.usesUnder(key).stream().map(Use::paper).toList();
  }

  private List<Judgement> judgements(Flow flow, Collection<UUID> named) {
    var cited =
        register.find(named).stream().filter(paper -> paper.status() != Status.CLAIMED).toList();
    return needs.of(flow).stream()
        .map(need ->
            Judgement.of(
                need, flow, candidates(need, flow, cited), paper -> register.tally(paper, flow)))
        .toList();
  }

  private List<Paper> candidates(Need need, Flow flow, List<Paper> cited) {
    var found =
        need.licence()
            ? need.holders().stream()
                .flatMap(
                    holder -> register.of(holder, flow.substance().number(), need.kinds()).stream())
                .filter(paper -> paper.status() != Status.CLAIMED)
            : Stream.<Paper>empty();
    return Stream.concat(cited.stream().filter(need::takes), found).toList();
  }

  private Use own(Paper paper, Flow flow) {
    return register
        .tally(paper, flow)
        .own()
        .orElseGet(() -> Use.fresh(paper.id(), flow.use()))
        .join(flow.use());
  }

  private static Stream<Paper> charged(List<Judgement> judged) {
    return judged.stream()
        .filter(judgement -> !judgement.need().licence())
        .flatMap(judgement -> Stream.ofNullable(judgement.paper()));
  }

  private static boolean taken(List<Judgement> judged, Paper paper) {
    return judged.stream()
        .anyMatch(judgement -> paper.equals(judgement.paper()) && judgement.reason() == null);
  }

  private static List<PaperDefect> defects(List<Judgement> judged) {
    return judged.stream().flatMap(judgement -> judgement.defect().stream()).toList();
  }
}
