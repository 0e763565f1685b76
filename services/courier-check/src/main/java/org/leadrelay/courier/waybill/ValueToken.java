package org.leadrelay.courier.waybill;

import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.Token;

/** The blind-index token of one identifier of a row. */
public record ValueToken(IdentifierType type, Token token) {}
