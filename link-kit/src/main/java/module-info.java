import org.jspecify.annotations.NullMarked;

/** Makes, opens and inspects a shop's encrypted review links; whoever uses it sees the parts that are exported here. */
@NullMarked
module eu.sigill.link.kit {
    requires static transitive org.jspecify;

    exports eu.sigill.link.kit;
    exports eu.sigill.link.kit.bulk;
    exports eu.sigill.link.kit.reason;
    exports eu.sigill.link.kit.rule;
}
