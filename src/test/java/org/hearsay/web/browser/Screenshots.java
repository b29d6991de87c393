package org.hearsay.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.web.SeededStore;
import org.hearsay.web.ServedDataset;

/** Takes the pictures of all views over the seed articles that the documentation shows. */
public final class Screenshots {

  private static final int MOST_PIXELS = 1_600;

  private Screenshots() {}

  /**
   * Writes a picture of each view in each appearance: {@code figures-dark.png}.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Browser browser = Browser.start();
        ServedDataset served = new ServedDataset(SeededStore.open())) {
      for (View view : View.values()) {
        for (Appearance look : Appearance.values()) {
          browser.appear(look);
          browser.open(view.at(served));
          view.use(browser);
          Path file = folder.resolve(view.slug() + "-" + look.slug() + ".png");
          Files.write(file, browser.picture(look, MOST_PIXELS));
        }
      }
    }
  }
}
