package eu.sigill.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

/** The same as {@link DoorNames} for calls, which all come to one door of the container. */
@Provider
public class CallNames implements ContainerRequestFilter {

    private static final String ROOT = "/api/v1";

    @Context
    ResourceInfo called;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        DoorNames.name(request, ROOT + pathOf(called.getResourceClass()) + pathOf(called.getResourceMethod()));
    }

    private static String pathOf(AnnotatedElement door) {
        return Optional.ofNullable(door.getAnnotation(Path.class))
                .map(Path::value)
                .map(path -> path.startsWith("/") ? path : "/" + path)
                .orElse("");
    }
}
