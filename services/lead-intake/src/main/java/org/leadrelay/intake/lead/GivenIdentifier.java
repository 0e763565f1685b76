package org.leadrelay.intake.lead;

import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;

/** An identifier as an officer or a machine wrote it, to be judged. */
public record GivenIdentifier(
    IdentifierType type, String value, NamedIdentifier.@Nullable Role role) {}
