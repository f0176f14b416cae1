package eu.sigill.house;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Sees to it that nothing stays running when the last test is over, or when somebody ends the run. */
public class HouseListener implements LauncherSessionListener {

    private static final Thread AT_THE_END = new Thread(House::tearDown, "tear down the house");
    private static boolean announced;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        announce();
        Shipped.furnish();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browser.quit();
        House.tearDown();
    }

    private static synchronized void announce() {
        if (!announced) {
            Runtime.getRuntime().addShutdownHook(AT_THE_END);
            announced = true;
        }
    }
}
