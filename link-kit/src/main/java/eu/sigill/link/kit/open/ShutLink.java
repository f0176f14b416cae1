package eu.sigill.link.kit.open;

import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.kit.reason.Remark;
import java.util.List;

/** A link that one of the layers refused. It carries no cause and no trace: refusing must be as cheap as opening. */
public final class ShutLink extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    ShutLink(Layer layer, List<Remark> notes) {
        this(new Refused(layer, notes));
    }

    ShutLink(Layer layer) {
        this(layer, List.of());
    }

    private ShutLink(Refused refused) {
        super(refused.layer().name(), null, false, false);
        this.refused = refused;
    }

    /** The same of a link that this key pair made. */
    ShutLink by(String kid) {
        return new ShutLink(refused.by(kid));
    }

    public Refused refused() {
        return refused;
    }
}
