package org.leadrelay.sample.parcel.rest;

import jakarta.persistence.Entity;

/** Wrong: an entity outside storage. */
@Entity
class StrayRow {}
