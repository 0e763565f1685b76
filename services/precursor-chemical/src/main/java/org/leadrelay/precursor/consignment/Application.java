package org.leadrelay.precursor.consignment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;

/**
 * An application to move goods.
 *
 * @param tripId joins the consignments of one lorry; null if it carries nothing else
 * @param from a site of the applicant
 * @param papers cited: purchase and transport
 */
public record Application(
    @Nullable UUID tripId,
    UUID from,
    UUID to,
    Substance substance,
    Mass quantity,
    List<UUID> papers,
    Journey journey) {

  public Application {
    papers = List.copyOf(papers);
  }
}
