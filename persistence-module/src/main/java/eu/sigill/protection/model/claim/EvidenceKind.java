package eu.sigill.protection.model.claim;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is, by its own first bytes: what it is called, anybody can choose. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mediaType;
    private final String ending;
    private final String beginning;

    EvidenceKind(String mediaType, String ending, String beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** Empty if it is none of them. */
    public static Optional<EvidenceKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        var length = beginning.length() / 2;
        return content.length > length
                && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends with. */
    public String ending() {
        return ending;
    }
}
