package org.leadrelay.sample.parcel.messages;

import org.leadrelay.other.Neighbour;

/** Wrong: takes a type of another service. */
record KnowsNeighbour(Neighbour neighbour) {}
