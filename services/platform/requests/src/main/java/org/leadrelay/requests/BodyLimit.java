package org.leadrelay.requests;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Another limit than the common one for the JSON body that this parameter takes. */
@Documented
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface BodyLimit {

  /** The greatest size after decoding of its content coding, in MiB. */
  int mebibytes();
}
