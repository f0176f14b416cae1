package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.press.LinkPress;
import eu.sigill.link.kit.rule.OrderText;
import eu.sigill.link.kit.wire.Bytes;

/** Makes the kind of link that was asked for. */
final class RowPress {

    private final LinkPress press;
    private final Making making;

    RowPress(LinkTarget target, LinkKeys keys, Making making) {
        this.press = new LinkPress(target, keys);
        this.making = making;
    }

    /** The link of an order, until the next one is made; throws InvalidOrder if there cannot be one. */
    Bytes link(OrderText order) {
        var link = press.sheet();
        switch (making) {
            case Making.Compatible compatible -> press.compatible(order, compatible.inFragment() ? '#' : '?', link);
            case Making.Own own ->
                press.own(order, own.purpose(), own.lifetime(), own.clock().instant(), link);
        }
        return link;
    }
}
