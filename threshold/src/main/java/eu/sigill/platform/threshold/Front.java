package eu.sigill.platform.threshold;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The front of an address, which many share. */
final class Front {

    /** The address of everybody where none is kept. */
    static final InetAddress NOWHERE = address(new byte[4]);

    private static final int IPV4_BYTES = 4;

    private Front() {}

    /** What may stand in a log: 24 bits of IPv4, 32 of IPv6. */
    static InetAddress cut(InetAddress address) {
        var bytes = address.getAddress();
        return address(Arrays.copyOf(Arrays.copyOf(bytes, bytes.length == IPV4_BYTES ? 3 : 4), bytes.length));
    }

    /** What limits count by: 24 bits of IPv4, 48 of IPv6, since one household has more IPv6 addresses than one. */
    static byte[] network(InetAddress address) {
        var bytes = address.getAddress();
        return Arrays.copyOf(bytes, bytes.length == IPV4_BYTES ? 3 : 6);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
