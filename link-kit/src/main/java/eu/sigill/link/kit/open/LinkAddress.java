package eu.sigill.link.kit.open;

import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two things that matter in a link's address: whose form it leads to, and the payload as it stands there. */
public record LinkAddress(String domain, String payload) {

    /**
     * Reads {@code /<path>/[embed/]<domain>} and the parameter p from query or fragment.
     *
     * <p>The host does not matter, nor whether it is there: language is chosen by it. Other parameters are ignored.
     *
     * @param basePath what may stand before the path, without a slash at its end
     * @throws ShutLink at {@link Layer#URL} for any other address
     */
    public static LinkAddress of(String link, String basePath, String path) throws ShutLink {
        var url = link.strip();
        int hash = foundOr(url.indexOf('#'), url.length());
        int mark = Math.min(foundOr(url.indexOf('?'), hash), hash);
        var domain = domainIn(pathOf(url.substring(0, mark)), basePath, path);
        var payload = payloadIn(url, mark + 1, hash);
        if (payload == null) {
            payload = payloadIn(url, hash + 1, url.length());
        }
        if (payload == null) {
            throw new ShutLink(Layer.URL, List.of(Remark.of(Reason.NO_PAYLOAD)));
        }
        return new LinkAddress(domain, payload);
    }

    private static int foundOr(int found, int otherwise) {
        return found < 0 ? otherwise : found;
    }

    /** What follows the host, which may stand there without a scheme, as browsers show it. */
    private static String pathOf(String address) {
        int authority = address.indexOf("://");
        int slash = address.indexOf('/', authority < 0 ? 0 : authority + 3);
        return slash < 0 ? "" : address.substring(slash);
    }

    private static String domainIn(String where, String basePath, String path) throws ShutLink {
        var start = "/" + path + "/";
        var rest = where.startsWith(start) ? where : withoutBase(where, basePath);
        if (!rest.startsWith(start)) {
            throw new ShutLink(Layer.URL);
        }
        return FormPath.of(rest.substring(start.length()))
                .orElseThrow(() -> new ShutLink(Layer.URL))
                .domain();
    }

    private static String withoutBase(String where, String basePath) {
        return where.startsWith(basePath) ? where.substring(basePath.length()) : where;
    }

    /** The first parameter p of a query or fragment, as it stands there, still percent-encoded; null if there is none. */
    public static @Nullable String payloadIn(String parameters) {
        return payloadIn(parameters, 0, parameters.length());
    }

    private static @Nullable String payloadIn(String url, int begin, int end) {
        for (int from = begin; from < end; ) {
            int to = Math.min(foundOr(url.indexOf('&', from), end), end);
            if (url.startsWith("p=", from)) {
                return url.substring(from + 2, to);
            }
            from = to + 1;
        }
        return null;
    }

    @Override
    public String toString() {
        return "LinkAddress[" + domain + "]";
    }
}
