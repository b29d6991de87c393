package org.hearsay.web.view;

/**
 * Who or what is counted.
 *
 * @param figures how many figures count them
 */
public record Counted(Labeled population, long figures) {}
