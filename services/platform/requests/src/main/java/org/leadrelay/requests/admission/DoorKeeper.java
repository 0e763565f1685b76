package org.leadrelay.requests.admission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.requests.Door;
import org.leadrelay.requests.Lane;

/** Holds a place for a resource method for as long as it runs, outside any transaction of it. */
@ThroughDoor
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DoorKeeper {

  private final Door door;
  private final Map<Method, Lane> lanes = new ConcurrentHashMap<>();

  DoorKeeper(Door door) {
    this.door = door;
  }

  @AroundInvoke
  @Nullable Object admit(InvocationContext invocation) throws Exception {
    try (var _ = door.enter(lanes.computeIfAbsent(invocation.getMethod(), Lanes::of))) {
      return invocation.proceed();
    }
  }
}
