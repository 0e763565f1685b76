package org.leadrelay.courier.register.storage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a courier calls something of its own. */
@Embeddable
record CourierKey(String courier, String name) implements Serializable {}
