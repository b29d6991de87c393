package org.hearsay.extract.time;

import java.time.LocalTime;

/**
 * A time of the clock in digits: "10:35", "7pm".
 *
 * @param halved whether it says which half of the day
 */
record WrittenClock(LocalTime time, boolean halved) {}
