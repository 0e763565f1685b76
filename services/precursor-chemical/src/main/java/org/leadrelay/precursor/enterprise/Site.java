package org.leadrelay.precursor.enterprise;

import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A place where an enterprise keeps listed chemicals.
 *
 * @param enterprise credit code of its owner; never changes
 * @param place the county it is in, or the prefecture where that has no counties
 * @param unit twelve-digit code of the police station that watches it
 * @param address where exactly
 * @param keyArea whether its county is a 重点地区, where transport papers are needed between counties
 * @param keeper who keeps the keys
 * @param version counts its changes, from 1
 */
public record Site(
    UUID id,
    String enterprise,
    String name,
    Jurisdiction place,
    String unit,
    String address,
    boolean keyArea,
    Contact keeper,
    long version) {}
