package org.candour.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser of one person, with a fresh profile. Readers have scripts and cookies off, the desk scripts only. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int BLOCK = 2;
    private static final int MOST_STOPS = 200;

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    static boolean found() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** A reader's: scripts off, cookies off. */
    static Browser ofReader(String site) {
        return open(site, Map.of("profile.managed_default_content_settings.javascript", BLOCK,
                "profile.managed_default_content_settings.cookies", BLOCK));
    }

    /** A moderator's or keeper's: scripts off; the session needs its cookie. */
    static Browser ofDesk(String site) {
        return open(site, Map.of("profile.managed_default_content_settings.javascript", BLOCK));
    }

    /** With scripts on, for what is measured from inside the page. */
    static Browser ofInspector(String site) {
        return open(site, Map.of());
    }

    private static Browser open(String site, Map<String, Object> settings) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                "--window-size=1280,900", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        options.setExperimentalOption("prefs", new HashMap<>(settings));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Browser(driver, site);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A screen of that many CSS pixels; a window itself cannot be made as narrow as a telephone. */
    Browser screen(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser go(String path) {
        driver.get(path.startsWith("http") ? path : site + path);
        return this;
    }

    String path() {
        return driver.getCurrentUrl().substring(site.length());
    }

    /** What the person reads on the page. */
    String text() {
        return one("body").getText();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Browser type(String css, String words) {
        WebElement field = one(css);
        field.clear();
        field.sendKeys(words);
        return this;
    }

    /** Opens a fold if it is shut, so that what is in it can be reached. */
    Browser unfold(String css) {
        WebElement fold = one(css);
        if (fold.getDomAttribute("open") == null) {
            fold.findElement(By.tagName("summary")).click();
        }
        return this;
    }

    /** Presses something and waits until another page stands there. */
    Browser press(String css) {
        return press(one(css));
    }

    Browser press(WebElement element) {
        return turn(element::click);
    }

    /** Types on the keyboard, wherever the focus is. */
    Browser keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Types letters one after the other, whatever has the focus when each is typed. */
    Browser letters(String letters) {
        letters.chars().forEach(letter -> new Actions(driver).sendKeys(Character.toString(letter)).perform());
        return this;
    }

    /** Presses the tab key until that is focused; fails where the keyboard does not come to it, or the eye loses it. */
    Browser tabTo(String css) {
        WebElement goal = one(css);
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            keys(Keys.TAB);
            WebElement stop = driver.switchTo().activeElement();
            if (!stop.getCssValue("outline-width").equals("3px")) {
                throw new AssertionError("no ring around " + stop.getAccessibleName() + " on " + driver.getCurrentUrl());
            }
            if (stop.equals(goal)) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not come to " + css + " on " + driver.getCurrentUrl());
    }

    /** Does what leads to another page, or puts another's main part in the place of this one's, and waits until that stands there. */
    Browser turn(Runnable act) {
        WebElement page = one("main > :first-child");
        act.run();
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(d -> {
            try {
                page.isEnabled();
                return false;
            } catch (org.openqa.selenium.WebDriverException gone) {
                return !d.findElements(By.cssSelector("main > :first-child")).isEmpty();
            }
        });
        return this;
    }

    /** Opens the page again and again until it says so. */
    Browser until(String path, String words) {
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(d -> go(path).text().contains(words));
        return this;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
