package org.hearsay.web.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.web.SeededStore;
import org.hearsay.web.ServedDataset;

/** Takes the pictures of all views over the seed articles that the documentation shows. */
public final class Screenshots {

  private static final int MOST_PIXELS = 1_200;

  private Screenshots() {}

  /**
   * Writes a picture of each view, light and dark ({@code figures-dark.png}), and of the first one
   * on a phone.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Browser browser = Browser.start();
        ServedDataset served = new ServedDataset(SeededStore.open())) {
      for (View view : View.values()) {
        take(browser, view.at(served), view, Appearance.LIGHT, folder);
        take(browser, view.at(served), view, Appearance.DARK, folder);
      }
      take(browser, View.FIGURES.at(served), View.FIGURES, Appearance.PHONE, folder);
    }
  }

  private static void take(Browser browser, URI page, View view, Appearance look, Path folder)
      throws IOException {
    browser.appear(look);
    browser.open(page);
    view.use(browser);
    Path file = folder.resolve(view.slug() + "-" + look.slug() + ".png");
    Files.write(file, browser.picture(look, MOST_PIXELS));
  }
}
