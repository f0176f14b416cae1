package eu.sigill.retention.service.log;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a person must not stand in any log, and how it is known when it does. */
public enum Trace {
    /** A whole IPv4 address. One that ends with 0 was cut, and one of this machine is nobody's. */
    IPV4("(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?!\\.?\\d)"),
    /** The same of IPv6, of which 32 bits may stay. */
    IPV6("(?<![\\w:.])(?=[\\da-fA-F:]*::|(?:[\\da-fA-F]+:){7}[\\da-fA-F])[\\da-fA-F:]{2,39}(?![\\w:.])"),
    /** Modules of the server, with their versions, stand in traces of faults and end with two slashes. */
    EMAIL("[\\w.+%-]{1,64}(?:@|%40)[\\w-]+(?:\\.[\\w-]+)*\\.[a-zA-Z]{2,}+(?!//)"),
    /** What MD5, SHA-1 or SHA-256 make of an address; whoever has it can try all addresses there are. */
    HASH("(?<![\\w-])(?:[\\da-fA-F]{32}|[\\da-fA-F]{40}|[\\da-fA-F]{64})(?![\\w-])"),
    /** A sealed link opens for whoever finds it. */
    LINK("(?:[?&#]p=|%3[fF]p%3[dD])[^\\s&\"]{8,}|(?<![\\w+/%-])[\\w+/%-]{100,}");

    private static final Set<InetAddress> OWN = own();
    private static final int CUT_IPV4 = 3;
    private static final int CUT_IPV6 = 4;

    private final Pattern form;

    Trace(String form) {
        this.form = Pattern.compile(form);
    }

    /** How often it stands in this line. */
    int in(String line) {
        return (int) form.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(this::tells)
                .count();
    }

    private boolean tells(String text) {
        return switch (this) {
            case IPV4, IPV6 -> isWhole(text);
            case LINK -> isSealed(text);
            case EMAIL, HASH -> true;
        };
    }

    private static boolean isWhole(String figures) {
        try {
            var address = InetAddress.getByName(figures); // figures are parsed, and looked up nowhere
            return !address.isLoopbackAddress()
                    && !address.isAnyLocalAddress()
                    && !isCut(address.getAddress())
                    && !OWN.contains(address);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isCut(byte[] address) {
        for (var i = address.length == 4 ? CUT_IPV4 : CUT_IPV6; i < address.length; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Paths and names of classes are long as well; what is sealed is a mixture. */
    private static boolean isSealed(String text) {
        var digits = text.chars().filter(Character::isDigit).count();
        var capitals = text.chars().filter(Character::isUpperCase).count();
        return text.contains("p=") || text.contains("p%3") || (digits >= 8 && capitals >= 8);
    }

    private static Set<InetAddress> own() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (SocketException e) {
            return Set.of();
        }
    }
}
