package org.leadrelay.courier.waybill;

import org.jspecify.annotations.Nullable;

/**
 * By what a row can be found, and met again, without its clear values. The token of a phone is that
 * of its number without the extension.
 *
 * @param senderId null if the row names an agreement and no ID
 */
public record RowTokens(
    @Nullable ValueToken senderId, ValueToken senderPhone, ValueToken recipientPhone) {}
