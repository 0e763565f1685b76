package org.leadrelay.requests.trial;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.regex.Pattern;
import org.leadrelay.testkit.Tokens;

/** A connection to the trial on which every byte is ours. */
public final class Wire implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
  private static final int PATIENCE = 30_000;

  private final Socket socket;

  public Wire() throws IOException {
    socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(PATIENCE);
  }

  /** Sends the head of an officer's POST, with these headers and no more. */
  public Wire post(String path, String... headers) throws IOException {
    send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    send("Authorization: Bearer " + Tokens.officer("310000") + "\r\n");
    for (var header : headers) {
      send(header + "\r\n");
    }
    return send("\r\n");
  }

  public Wire send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** Sends one chunk of {@code Transfer-Encoding: chunked}. */
  public Wire chunk(String text) throws IOException {
    return send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
  }

  /** All that comes until the other side closes the connection. */
  public String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
  }

  /** The head of the next answer; its body is read and dropped. */
  public String head() throws IOException {
    var in = socket.getInputStream();
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException(head.toString());
      }
      head.append((char) next);
    }
    var length = LENGTH.matcher(head);
    in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
