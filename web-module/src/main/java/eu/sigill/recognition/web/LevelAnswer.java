package eu.sigill.recognition.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is, for the OpenAPI document. */
record LevelAnswer(
        @Schema(
                required = true,
                minimum = "0",
                maximum = "3",
                description = "0 nobody, 1 Basic, 2 Plus, 3 reminders only")
        int level) {}
