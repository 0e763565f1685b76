package org.leadrelay.courier.waybill.text;

/**
 * Whole lines of an uploaded file, in UTF-8; its array is not to be changed.
 *
 * @param length bytes of the array that belong to it
 * @param firstLine number of its first line in the file, from 1
 */
public record TextChunk(byte[] bytes, int length, int firstLine) {}
