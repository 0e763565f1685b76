package org.leadrelay.courier.waybill.text;

/**
 * Whole rows of an uploaded file, in UTF-8, as a part of an array that is not to be changed.
 *
 * @param from index of the first byte
 * @param to index behind the last byte
 * @param firstLine number of its first line in the file, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // a view, compared by nobody
public record TextChunk(byte[] bytes, int from, int to, int firstLine) {}
