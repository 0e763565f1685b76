package org.leadrelay.intake.lead;

/**
 * The blind index of an identifier: equality without the clear value.
 *
 * @param keyVersion of the key that made it; tokens of different versions never match
 * @param hex 16 bytes as 32 hexadecimal digits
 */
public record Token(int keyVersion, String hex) {}
