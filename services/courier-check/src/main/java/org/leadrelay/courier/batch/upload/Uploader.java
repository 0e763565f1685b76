package org.leadrelay.courier.batch.upload;

/**
 * Who uploads.
 *
 * @param courier the company's code
 * @param subject of the token
 */
public record Uploader(String courier, String subject) {}
