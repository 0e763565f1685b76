package org.leadrelay.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * The ports of the stack, all counted from one base, all on the loopback address.
 *
 * @param base the lowest port, 1024 to 65000
 */
public record Ports(int base) {
  /** Below the range from which systems hand out ephemeral ports. */
  public static final int DEFAULT_BASE = 18000;

  public static final String HOST = "127.0.0.1";

  private static final int REPLICA_STEP = 50;

  public Ports {
    if (base < 1024 || base > 65000) {
      throw new StackFailure("PORT_BASE must be from 1024 to 65000, not " + base + ".");
    }
  }

  /** Reads the value of PORT_BASE; empty stands for the default. */
  public static Ports parse(String portBase) {
    if (portBase.isBlank()) {
      return new Ports(DEFAULT_BASE);
    }
    try {
      return new Ports(Integer.parseInt(portBase.strip()));
    } catch (NumberFormatException e) {
      throw new StackFailure("PORT_BASE must be a number, not \"" + portBase + "\".", e);
    }
  }

  public int postgres() {
    return base;
  }

  public int kafka() {
    return base + 1;
  }

  public int kafkaController() {
    return base + 2;
  }

  public int keycloak() {
    return base + 3;
  }

  public int service(SuiteService service) {
    return service(service, 0);
  }

  /**
   * The port of one replica of a service.
   *
   * @param replica 0 for the first
   */
  int service(SuiteService service, int replica) {
    return base + replica * REPLICA_STEP + service.portOffset();
  }

  /** Whether a program could listen on this port now. */
  public static boolean free(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a program listens on this port now. */
  static boolean listening(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.ofLiteral(HOST), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
