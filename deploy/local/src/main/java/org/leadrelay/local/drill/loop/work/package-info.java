/** What people and programs do, from one service to the next, as honest clients. */
@NullMarked
package org.leadrelay.local.drill.loop.work;

import org.jspecify.annotations.NullMarked;
