package org.hearsay.extract.time;

import java.time.LocalDate;

/** A date in digits: "11/02/89", "2013-03-22". */
record WrittenDate(LocalDate date) {}
