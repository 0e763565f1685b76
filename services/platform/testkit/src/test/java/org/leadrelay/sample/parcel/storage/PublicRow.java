package org.leadrelay.sample.parcel.storage;

import jakarta.persistence.Embeddable;

/** Wrong: an entity that others can see. */
@Embeddable
public class PublicRow {}
