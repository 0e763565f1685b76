package org.leadrelay.courier.register;

/**
 * A courier's branch that takes in parcels.
 *
 * @param no its number with the courier
 * @param region six digits, current or historic
 * @param suspended whether it may not accept parcels at present
 */
public record Outlet(
    String courier, String no, String name, String region, String address, boolean suspended) {}
