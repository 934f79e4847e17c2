package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium, driven by its own chromedriver. Where there is none the test is skipped
 * with one line, unless {@code -Dbrowser=required}.
 */
final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUMS =
            List.of("chromium", "chromium-browser", "google-chrome");

    /** It tells at length that it was made before this Chromium; kept, or it would be forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts Chromium without a window, 1280 pixels wide. */
    static Browser start() {
        Path chromium =
                CHROMIUMS.stream()
                        .map(Browser::find)
                        .filter(f -> f != null)
                        .findFirst()
                        .orElse(null);
        Path chromedriver = find("chromedriver");
        if (chromium == null || chromedriver == null) {
            String missing = "no chromium and chromedriver on the PATH: browser tests are skipped";
            assertThat(System.getProperty("browser")).as(missing).isNotEqualTo("required");
            Assumptions.abort(missing);
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                // a page that scrolls smoothly is not yet where it was asked to be
                "--force-prefers-reduced-motion",
                "--window-size=1280,900");
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static @Nullable Path find(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path file = Path.of(folder, program);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        return null;
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** The first element of a CSS selector; fails where there is none. */
    WebElement the(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Follows a link and waits for its page. */
    void follow(String selector) {
        WebElement link = the(selector);
        String target = link.getDomProperty("href");
        // a click at coordinates may meet what lies above it on a crowded page
        link.sendKeys(org.openqa.selenium.Keys.ENTER);
        await(() -> driver.getCurrentUrl().equals(target));
    }

    void await(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(15))
                .until(ignored -> condition.getAsBoolean());
    }

    /** Moves the pointer onto an element. */
    void pointAt(WebElement element) {
        // one that is out of sight cannot be pointed at
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).perform();
    }

    /** Presses keys, whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What a script says of the page through its last argument, which it calls in its own time. */
    Object askLater(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Runs a script in each page from now on before the page's own. */
    void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Forgets all that was loaded, and keeps nothing from now on. */
    void keepNothing() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    }

    /** What a script says of the page. */
    Object ask(String script) {
        return driver.executeScript(script);
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    /** Shows the page as paper would, or as a screen does again. */
    void print(boolean paper) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    /** The page as a PDF file. */
    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
        return Base64.getDecoder().decode(data.toString());
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    void usualWidth() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Puts what is downloaded from now on into a folder. */
    void downloadTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Waits for a file to be downloaded whole: Chromium makes it empty first, to hold its name. */
    Path downloaded(Path folder, String name) {
        File file = folder.resolve(name).toFile();
        await(() -> file.length() > 0);
        return file.toPath();
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Errors in the console since the last time this was asked. */
    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
