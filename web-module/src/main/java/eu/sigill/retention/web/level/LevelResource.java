package eu.sigill.retention.web.level;

import eu.sigill.platform.model.Scope;
import eu.sigill.retention.service.level.LevelService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far gone what was destroyed is. */
@Path("retention/levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class LevelResource {

    private static final int NEWEST = 20;

    @Inject
    LevelService levels;

    @GET
    @RolesAllowed(Scope.NAME_RETENTION_READ)
    @Operation(
            operationId = "listRetentionLevels",
            summary = "Since when what was destroyed is in no file and in no backup, the newest first (scope"
                    + " retention:read)")
    public LevelList list() {
        return new LevelList(levels.list(NEWEST).stream().map(LevelAnswer::of).toList(), levels.isInFiles());
    }

    @POST
    @RolesAllowed(Scope.NAME_RETENTION_RUN)
    @Operation(
            operationId = "compactTables",
            summary = "Write the files of the tables anew, without what was destroyed; whoever asks meanwhile waits"
                    + " (scope retention:run)")
    public LevelList compact() {
        levels.compact();
        return list();
    }
}
