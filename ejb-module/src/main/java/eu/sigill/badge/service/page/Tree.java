package eu.sigill.badge.service.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Elements as a browser's reader would find them, whatever jsoup's own look-ups make of case and hidden contents. */
final class Tree {

    /** Elements whose content is no part of the page: a script's text, and what is not shown. */
    private static final Set<String> SEALED = Set.of("script", "template", "noscript");

    private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern HTML_BLANKS = Pattern.compile("[\\t\\n\\f\\r ]+");
    private static final Pattern HTML_ENDS = Pattern.compile("\\A[\\t\\n\\f\\r ]+|[\\t\\n\\f\\r ]+\\z");
    private static final Pattern ENDS = Pattern.compile("^ | $");

    private Tree() {}

    /** All elements under this node in document order. */
    static List<Element> elementsUnder(Node root) {
        var elements = new ArrayList<Element>();
        walk(root, node -> {
            if (node instanceof Element element) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** The text of an element with blanks in a row as one and none at its ends; empty where nothing is left. */
    static Optional<String> textOf(@Nullable Element element) {
        if (element == null) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        walk(element, node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof DataNode data) { // a style's, which is text to a browser
                text.append(data.getWholeData());
            }
        });
        var collapsed = BLANKS.matcher(text).replaceAll(" ");
        return Optional.of(ENDS.matcher(collapsed).replaceAll("")).filter(some -> !some.isEmpty());
    }

    /** An attribute without the blanks that HTML cuts off it. */
    static String trimmed(String attribute) {
        return HTML_ENDS.matcher(attribute).replaceAll("");
    }

    /** Classes as they are written: jsoup forgets about their case. */
    static List<String> classesIn(String attribute) {
        return List.of(HTML_BLANKS.split(attribute));
    }

    private static void walk(Node root, Consumer<Node> visitor) {
        NodeFilter filter = (node, depth) -> {
            if (depth > 0) {
                visitor.accept(node);
            }
            return SEALED.contains(node.normalName())
                    ? NodeFilter.FilterResult.SKIP_CHILDREN
                    : NodeFilter.FilterResult.CONTINUE;
        };
        root.filter(filter);
    }
}
