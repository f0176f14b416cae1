package eu.sigill.protection.web.claim;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.service.claim.ClaimService;
import eu.sigill.protection.service.claim.EvidenceTooLarge;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/** A file that somebody brings as evidence. */
public record Upload(Optional<Part> part) {

    /** As much as the server lets in: what somebody brings passes through memory, never through a file. */
    public static final int IN_MEMORY = 64 * 1024 * 1024;

    /** The one of this name in a form. */
    public static Upload in(HttpServletRequest request, String name) throws IOException, ServletException {
        var isForm = String.valueOf(request.getContentType()).startsWith("multipart/form-data");
        return new Upload(isForm ? Optional.ofNullable(request.getPart(name)) : Optional.empty());
    }

    /**
     * What it holds.
     *
     * @throws InvalidField if there is none
     * @throws EvidenceTooLarge if there is more than evidence may have
     */
    public byte[] content() throws IOException {
        var file = part.filter(one -> one.getSize() > 0).orElseThrow(() -> new InvalidField("file", "choose a file"));
        if (file.getSize() > ClaimService.LARGEST_FILE) {
            throw new EvidenceTooLarge();
        }
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
