package eu.sigill.link.service;

import eu.sigill.platform.service.refusal.Refusal;
import java.util.List;

/** A file goes through memory, so it has a limit; larger ones are for the command line. */
class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    private final int mebibytes;

    public FileTooLarge(int mebibytes) {
        super(
                Kind.TOO_LARGE,
                "file-too-large",
                "a file may have " + mebibytes + " MB here; split it, or use link-kit on your own server");
        this.mebibytes = mebibytes;
    }

    @Override
    public List<Object> places() {
        return List.of(mebibytes);
    }
}
