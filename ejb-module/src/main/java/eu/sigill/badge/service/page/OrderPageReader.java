package eu.sigill.badge.service.page;

import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.purchase.service.field.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the block that a shop prints about an order on its confirmation page.
 *
 * <p>Shoppers' browsers have a twin of this reader, {@code web-module/src/main/badge/src/order-page}; both read every
 * page of a common collection in tests, and must agree.
 */
public final class OrderPageReader {

    private static final String ROOT = "trustedShopsCheckout";

    private final Document page;
    private final WebAddress address;
    private final Findings findings = new Findings();

    private OrderPageReader(Document page, WebAddress address) {
        this.page = page;
        this.address = address;
    }

    /** Reads the page that was found at this address. */
    public static OrderReading read(PageSource source, WebAddress address) {
        return new OrderPageReader(source.document(), address).read();
    }

    private OrderReading read() {
        var elements = Tree.elementsUnder(page);
        var root = root(elements);
        var block = root.map(Tree::elementsUnder).orElseGet(List::of);
        var raw = RawOrder.from(block);
        // a page without a block has nothing more to be told about than that
        var order = new OrderReader(root.isPresent() ? findings : new Findings()).read(raw);
        var reader = new ProductReader(base(elements), findings);
        var products = block.stream().filter(reader::isItem).map(reader::read).toList();
        return new OrderReading(root.isPresent(), raw, order, products, Uses.of(order, products), findings.list());
    }

    private Optional<Element> root(List<Element> elements) {
        var roots =
                elements.stream().filter(element -> element.id().equals(ROOT)).toList();
        var root = roots.stream().findFirst();
        findings.noteIf(roots.isEmpty(), Issue.ROOT_MISSING);
        findings.noteIf(roots.size() > 1, Issue.ROOT_DUPLICATE);
        root.ifPresent(first -> {
            findings.noteIf(!first.normalName().equals("div"), Issue.ROOT_NOT_DIV);
            findings.noteIf(!Display.isNone(first), Issue.ROOT_VISIBLE);
        });
        return root;
    }

    /** What relative addresses start from: the first base where that is one of the web, else the page's own address. */
    private WebAddress base(List<Element> elements) {
        return elements.stream()
                .filter(element -> element.normalName().equals("base") && element.hasAttr("href"))
                .findFirst()
                .flatMap(base -> address.resolve(Tree.trimmed(base.attr("href"))))
                .orElse(address);
    }
}
