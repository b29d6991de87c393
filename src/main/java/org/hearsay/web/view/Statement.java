package org.hearsay.web.view;

/** One thing the store says of another. */
public record Statement(Labeled property, Labeled value) {}
