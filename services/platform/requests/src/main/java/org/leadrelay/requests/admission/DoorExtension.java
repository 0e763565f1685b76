package org.leadrelay.requests.admission;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.ws.rs.Path;

/** Leads every resource through the door, so that none can be forgotten. */
public final class DoorExtension implements BuildCompatibleExtension {

  @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = Path.class)
  public void lead(ClassConfig resource) {
    resource.addAnnotation(ThroughDoor.class);
  }
}
