package eu.sigill.platform.web.guard;

import eu.sigill.platform.service.pace.Traffic;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Counts who comes, for work that gives way to them. */
@WebListener
public class Visitors implements ServletRequestListener {

    @Inject
    Traffic traffic;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        traffic.count();
    }
}
