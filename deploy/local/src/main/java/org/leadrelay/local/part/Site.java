package org.leadrelay.local.part;

import java.nio.file.Path;

/**
 * Where a stack stands.
 *
 * @param project whose build brought the programs
 * @param folder that holds everything the stack keeps
 */
public record Site(Path project, RunFolder folder, Ports ports) {}
