package org.leadrelay.testkit.endpoints;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why {@link ParcelServer} refuses a request, in the order of the answers. */
record ParcelRules(Fault fault, Map<String, String> owners) {

  private static final Pattern PARCEL = Pattern.compile("/parcels/([0-9a-f-]{36})(?:/open)?");

  Optional<Refusal> refusal(ParcelRequest request) {
    Supplier<Optional<Refusal>> body = () -> body(request);
    Supplier<Optional<Refusal>> match = () -> match(request);
    return Stream.of(
            () -> identity(request),
            when(Fault.BODY_BEFORE_SIGHT, body),
            () -> sight(request),
            when(Fault.PRECONDITION_BEFORE_BODY, match),
            body,
            () -> limit(request),
            () -> key(request),
            match)
        .flatMap(rule -> rule.get().stream())
        .findFirst();
  }

  private Supplier<Optional<Refusal>> when(Fault expected, Supplier<Optional<Refusal>> rule) {
    return fault == expected ? rule : Optional::empty;
  }

  private Optional<Refusal> unless(Fault mistake, boolean right, Refusal refusal) {
    return right || fault == mistake ? Optional.empty() : Optional.of(refusal);
  }

  private Optional<Refusal> identity(ParcelRequest request) {
    if (request.claims().isEmpty()) {
      return unless(Fault.TOKEN_UNCHECKED, false, Refusal.UNAUTHENTICATED);
    }
    var claims = request.claims().get();
    boolean valid = claims.path("exp").asLong() > Clock.systemUTC().instant().getEpochSecond();
    boolean fits =
        claims
            .path("roles")
            .valueStream()
            .map(JsonNode::asText)
            .anyMatch(Set.of("officer", "supervisor")::contains);
    return unless(Fault.EXPIRY_UNCHECKED, valid, Refusal.UNAUTHENTICATED)
        .or(() -> unless(Fault.ROLE_UNCHECKED, fits, Refusal.ROLE_REQUIRED));
  }

  private Optional<Refusal> sight(ParcelRequest request) {
    var parcel = PARCEL.matcher(request.path());
    if (!parcel.matches()) {
      return Optional.empty();
    }
    var owner = owners.get(parcel.group(1));
    return owner == null
        ? Optional.of(Refusal.NOT_FOUND)
        : unless(
            Fault.SIGHT_UNCHECKED, owner.equals(request.claim("jurisdiction")), Refusal.NOT_FOUND);
  }

  private Optional<Refusal> body(ParcelRequest request) {
    if (request.body().isEmpty()) {
      return Optional.empty();
    }
    JsonNode body;
    try {
      body = Json.parse(request.body());
    } catch (IllegalArgumentException noJson) {
      return Optional.of(Refusal.malformed("/"));
    }
    return request.sends() ? sending(body) : known(body, "", "note").or(() -> text(body, "/note"));
  }

  private Optional<Refusal> sending(JsonNode body) {
    return known(body, "", "urgency", "things")
        .or(() -> typed(body, "/things", JsonNode::isArray))
        .or(() -> typed(body, "/things/0", JsonNode::isObject))
        .or(() -> known(body.at("/things/0"), "/things/0", "name"))
        .or(() -> text(body, "/things/0/name"))
        .or(() -> text(body, "/urgency"))
        .or(() ->
            unless(
                Fault.URGENCY_UNCHECKED,
                body.path("urgency").asText().equals("FLASH"),
                Refusal.malformed("/urgency")));
  }

  private Optional<Refusal> known(JsonNode object, String place, String... names) {
    return object
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(name -> !Set.of(names).contains(name))
        .findFirst()
        .flatMap(name ->
            unless(Fault.UNKNOWN_FIELDS_ACCEPTED, false, Refusal.malformed(place + "/" + name)));
  }

  private Optional<Refusal> text(JsonNode body, String place) {
    return typed(body, place, JsonNode::isTextual);
  }

  private Optional<Refusal> typed(JsonNode body, String place, Predicate<JsonNode> right) {
    var value = body.at(place);
    return unless(
        Fault.TYPES_UNCHECKED,
        value.isMissingNode() || right.test(value),
        Refusal.malformed(place));
  }

  private Optional<Refusal> limit(ParcelRequest request) {
    return unless(
        Fault.LIMIT_UNCHECKED, !request.query().equals("limit=0"), Refusal.malformed("?limit"));
  }

  private Optional<Refusal> key(ParcelRequest request) {
    return unless(
        Fault.KEY_OPTIONAL,
        !request.sends() || request.headers().containsKey("idempotency-key"),
        Refusal.KEY_MISSING);
  }

  private Optional<Refusal> match(ParcelRequest request) {
    var seen = request.headers().getOrDefault("if-match", "");
    if (!request.opens()) {
      return Optional.empty();
    }
    return seen.isEmpty()
        ? unless(Fault.IF_MATCH_OPTIONAL, false, Refusal.PRECONDITION_REQUIRED)
        : unless(Fault.STALE_ETAG_ACCEPTED, seen.equals("\"1\""), Refusal.PRECONDITION_FAILED);
  }
}
