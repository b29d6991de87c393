package org.hearsay.web.browser;

import java.util.Locale;

/** How a reader's device looks. */
public enum Appearance {
  LIGHT("light", 1200),
  DARK("dark", 1200),
  PHONE("light", 360);

  private final String colors;
  private final int width;

  Appearance(String colors, int width) {
    this.colors = colors;
    this.width = width;
  }

  String colors() {
    return colors;
  }

  /** In CSS pixels. */
  int width() {
    return width;
  }

  int height() {
    return 800;
  }

  /** "phone": part of the name of a file. */
  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
