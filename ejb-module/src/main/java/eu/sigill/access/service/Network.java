package eu.sigill.access.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Roughly where somebody asks from: the front of their address, which many share (24 bits of IPv4, 48 of IPv6). */
public record Network(String front) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F.:]+(%.*)?");

    /** Where nobody's address matters, for who asks is known already. */
    static final Network SIGNED_IN = new Network("signed in");

    /** The network of an address as servers write it, IPv4 inside IPv6 included. */
    public static Network of(String address) {
        if (!NUMBERS.matcher(address).matches()) {
            return new Network("unknown"); // never a name: nobody shall be looked up
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return new Network(HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? 3 : 6));
        } catch (UnknownHostException e) {
            return new Network("unknown");
        }
    }

    @Override
    public String toString() {
        return "Network";
    }
}
