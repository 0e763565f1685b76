package org.leadrelay.sample.parcel.storage;

import jakarta.persistence.Entity;

/** Right: an entity that does not leave its package. */
@Entity
class ParcelRow {}
