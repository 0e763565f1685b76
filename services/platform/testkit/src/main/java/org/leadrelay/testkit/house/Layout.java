package org.leadrelay.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/**
 * Where things are inside a service: {@code <service>.<feature>} is a feature's root, {@code
 * <service>.<feature>.<adapter>} speaks one technology for it.
 *
 * @param service the service's package
 * @param flat names of the features that are plain registers without a domain of their own, in one
 *     package
 */
public record Layout(String service, Set<String> flat) {

  private static final Set<String> ADAPTERS = Set.of("rest", "storage", "messages", "config");

  /** The feature that a class belongs to, if it is a class of this service below its root. */
  Optional<String> feature(JavaClass type) {
    return segment(type, 0);
  }

  /** The kind of adapter that a class is part of. */
  Optional<String> adapter(JavaClass type) {
    return segment(type, 1).filter(ADAPTERS::contains);
  }

  /** A class of a domain: it stands in a feature's root, and the feature is not a flat one. */
  boolean isRoot(JavaClass type) {
    return segment(type, 1).isEmpty()
        && feature(type)
            .filter(name -> !ADAPTERS.contains(name) && !flat.contains(name))
            .isPresent();
  }

  private Optional<String> segment(JavaClass type, int position) {
    var name = type.getPackageName();
    if (!name.startsWith(service + ".")) {
      return Optional.empty();
    }
    var segments = name.substring(service.length() + 1).split("\\.", -1);
    return position < segments.length ? Optional.of(segments[position]) : Optional.empty();
  }
}
