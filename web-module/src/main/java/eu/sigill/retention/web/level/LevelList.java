package eu.sigill.retention.web.level;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What left the files.
 *
 * @param inFiles whether something that was destroyed since may still stand in them
 */
@Schema(name = "RetentionLevelList")
public record LevelList(List<LevelAnswer> items, boolean inFiles) {}
