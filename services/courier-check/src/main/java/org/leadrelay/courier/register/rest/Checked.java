package org.leadrelay.courier.register.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.courier.register.Outlets;
import org.leadrelay.courier.waybill.IdDocument;
import org.leadrelay.courier.waybill.IdRules;
import org.leadrelay.courier.waybill.IdType;
import org.leadrelay.courier.waybill.Regions;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Parsed;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** The rules of entries that their form alone does not tell. */
@ApplicationScoped
class Checked {

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private final CurrentActor actor;
  private final Outlets outlets;
  private final Jurisdictions tree;
  private final Clock clock;

  Checked(CurrentActor actor, Outlets outlets, Jurisdictions tree, Clock clock) {
    this.actor = actor;
    this.outlets = outlets;
    this.tree = tree;
    this.clock = clock;
  }

  /** The company that is calling. */
  String courier() {
    return switch (actor.actor()) {
      case Actor.Courier courier -> courier.company();
      default -> throw Problem.of(CommonProblem.ROLE_REQUIRED).toException();
    };
  }

  String region(String code) {
    if (new Regions(tree).find(code).isEmpty()) {
      throw refused("/region", "REGION_UNKNOWN", "行政区划代码未知", "is no known division");
    }
    return code;
  }

  String uscc(String code) {
    if (!(Identifier.parse(IdentifierType.USCC, code) instanceof Parsed.Valid(var found, _))
        || !found.value().equals(code)) {
      throw refused("/uscc", "USCC", "应为有效的统一社会信用代码", "is no unified social credit code");
    }
    return code;
  }

  IdDocument document(IdType type, String number) {
    var normal = IdRules.normal(number);
    var faults = IdRules.faults(type, normal, LocalDate.ofInstant(clock.instant(), ZONE));
    if (!faults.isEmpty()) {
      throw faults.stream()
          .reduce(
              Problem.of(CommonProblem.VALIDATION_FAILED),
              (problem, fault) ->
                  problem.violation("/idNumber", fault.name(), fault.zh(), fault.en()),
              (_, last) -> last)
          .toException();
    }
    return new IdDocument(type, normal);
  }

  /** The number of an outlet that this courier has. */
  String outlet(String courier, String no) {
    if (outlets.find(courier, no).isEmpty()) {
      throw refused("/outlet", "OUTLET_UNKNOWN", "网点未登记", "is no registered outlet");
    }
    return no;
  }

  static void order(LocalDate from, @Nullable LocalDate to, String pointer) {
    if (to != null && to.isBefore(from)) {
      throw refused(pointer, "ORDER", "结束日期早于开始日期", "is before the first day");
    }
  }

  private static ProblemException refused(String pointer, String code, String zh, String en) {
    return Problem.of(CommonProblem.VALIDATION_FAILED)
        .violation(pointer, code, zh, en)
        .toException();
  }
}
