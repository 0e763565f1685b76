package org.leadrelay.courier.alert;

import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The officer who looks at alerts, and for which bureau.
 *
 * @param officer the token's subject: an account, never a person's name
 */
public record Reviewer(Jurisdiction bureau, boolean supervisor, String officer) {}
