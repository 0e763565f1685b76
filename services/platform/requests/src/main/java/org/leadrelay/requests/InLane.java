package org.leadrelay.requests;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The lane of a resource method, or of all methods of a resource, if not the default one. */
@Documented
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface InLane {

  /** The lane. */
  Lane value();
}
