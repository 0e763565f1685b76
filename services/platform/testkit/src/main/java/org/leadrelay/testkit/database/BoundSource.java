package org.leadrelay.testkit.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * Hands out one connection per thread while a transaction is bound to that thread, and new ones
 * otherwise: what Agroal does inside a JTA transaction. Also as there, the bound connection cannot
 * be closed, committed or rolled back by those who are handed it.
 */
public final class BoundSource {

  private final DataSource unbound;
  private final ScopedValue<Connection> bound = ScopedValue.newInstance();

  /** Takes its connections from another source. */
  public BoundSource(DataSource unbound) {
    this.unbound = unbound;
  }

  /** The source to give to the code under test. */
  public DataSource asDataSource() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? connection()
                : call(unbound, method, arguments));
  }

  /**
   * Runs the work in one transaction, or in the one that this thread is in already; an exception
   * rolls back.
   */
  public <T> T inTransaction(Callable<T> work) throws Exception {
    return bound.isBound() ? work.call() : inOwnTransaction(work);
  }

  private <T> T inOwnTransaction(Callable<T> work) throws Exception {
    try (var connection = unbound.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = ScopedValue.where(bound, connection).call(work::call);
        connection.commit();
        return result;
      } catch (Throwable e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private Connection connection() throws SQLException {
    return bound.isBound() ? guarded(bound.get()) : unbound.getConnection();
  }

  private static Connection guarded(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            return null;
          }
          if (ends(method, arguments)) {
            throw new SQLException(
                "The connection takes part in a transaction that is not yours: "
                    + method.getName());
          }
          return call(connection, method, arguments);
        });
  }

  private static boolean ends(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "commit", "abort" -> true;
      case "rollback" -> method.getParameterCount() == 0;
      case "setAutoCommit" -> (boolean) arguments[0];
      default -> false;
    };
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
