package org.hearsay.web.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/** The Chromium that is installed, without a window. No name but this machine's resolves in it. */
public final class Browser implements AutoCloseable {

  private static final String MISSING =
      "NO BROWSER: the pages were NOT seen by one. Install Chromium and its driver, both on the"
          + " PATH (Debian: apt-get install chromium chromium-driver).";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    driver.manage().timeouts().implicitlyWait(PATIENCE);
  }

  /**
   * Starts it.
   *
   * @throws TestAbortedException if there is none, which skips the tests that need it
   */
  public static Browser start() {
    Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> chromedriver = onPath("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      System.err.println(MISSING);
      throw new TestAbortedException(MISSING);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
    return new Browser(new ChromeDriver(service, options(chromium.get())));
  }

  private static Optional<File> onPath(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  private static ChromeOptions options(File chromium) {
    ChromeOptions options = new ChromeOptions().setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--hide-scrollbars",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Looks as a reader's device would: its colors, and its width in CSS pixels. */
  public void appear(Appearance appearance) {
    Map<String, String> colors =
        Map.of("name", "prefers-color-scheme", "value", appearance.colors());
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(colors)));
    resize(appearance.width(), appearance.height());
  }

  private void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Lays the pages to come out as on a sheet of A4 paper, upright. */
  public void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    resize(700, 1000);
  }

  /** Turns the scripts of the pages to come off or on. */
  public void runScripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Goes to a page, and forgets what happened before. */
  public void open(URI page) {
    driver.manage().logs().get(LogType.BROWSER);
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(page.toString());
  }

  /** What the console complained of since the page was opened. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that were asked since the page was opened. */
  public List<URI> asked() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JsonParser.parseString(entry.getMessage()).getAsJsonObject())
        .map(entry -> entry.getAsJsonObject("message"))
        .filter(event -> event.get("method").getAsString().equals("Network.requestWillBeSent"))
        .map(event -> event.getAsJsonObject("params").getAsJsonObject("request"))
        .map((JsonObject request) -> URI.create(request.get("url").getAsString()))
        .toList();
  }

  /** The texts of all elements that match, as a reader sees them. */
  public List<String> read(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  /** All elements that match, of which there must soon be one. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** All that a reader sees. */
  public String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** Whether a page soon has the words, which may be the one that is just being loaded. */
  public boolean comesToShow(String words) {
    return !driver.findElements(By.xpath("//body[contains(., '" + words + "')]")).isEmpty();
  }

  /** Presses keys, as if nothing were pointed at. */
  public void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Points at the first element that matches. */
  public void pointAt(String selector) {
    new Actions(driver).moveToElement(all(selector).get(0)).perform();
  }

  /** Gives the focus to the first element that matches, without scrolling to it. */
  public void focusOn(String selector) {
    evaluate("document.querySelector('" + selector + "').focus({ preventScroll: true })");
  }

  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** The value of an expression in the page. */
  public Object evaluate(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** Whether a script comes to give true before patience ends. */
  public boolean waitFor(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean holds = false;
    while (!holds && System.nanoTime() < end) {
      holds = Boolean.TRUE.equals(driver.executeScript(script));
    }
    return holds;
  }

  /** The page from its top, no higher than some CSS pixels, as a PNG. */
  public byte[] picture(Appearance look, int mostPixels) {
    Number height = (Number) evaluate("document.documentElement.scrollHeight");
    resize(look.width(), Math.min(mostPixels, height.intValue()));
    byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
    resize(look.width(), look.height());
    return picture;
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
