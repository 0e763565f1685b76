package org.leadrelay.intake.lead.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a member that a merge patch removes from one that it does not name. */
@ApplicationScoped
class MergePatch {

  private final ObjectMapper json;

  MergePatch(ObjectMapper json) {
    this.json = json;
  }

  /** The members that are null in a patch that was decoded before. */
  Set<String> removed(byte[] patch) {
    try {
      return json.readTree(patch)
          .propertyStream()
          .filter(member -> member.getValue().isNull())
          .map(Map.Entry<String, JsonNode>::getKey)
          .collect(Collectors.toUnmodifiableSet());
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("not decoded before", malformed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
