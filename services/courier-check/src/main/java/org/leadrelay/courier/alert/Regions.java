package org.leadrelay.courier.alert;

import org.leadrelay.jurisdiction.Jurisdiction;

/** Whence and whither a parcel goes. */
public record Regions(Jurisdiction sender, Jurisdiction recipient) {}
