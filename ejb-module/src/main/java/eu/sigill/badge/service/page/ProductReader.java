package eu.sigill.badge.service.page;

import eu.sigill.purchase.service.field.Gtin;
import eu.sigill.purchase.service.field.WebAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds out what the printed fields of a product mean. */
final class ProductReader {

    private static final String ITEM = "tsCheckoutProductItem";
    private static final String FIELD = "tsCheckoutProduct";

    private final WebAddress page;
    private final Findings findings;

    /** Items may stand in items, so that an element is looked at many times. */
    private final Map<String, List<String>> classes = new HashMap<>();

    ProductReader(WebAddress page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    boolean isItem(Element element) {
        return classesOf(element).contains(ITEM);
    }

    Product read(Element item) {
        var fields = firstOfEachClass(item);
        var product = new Product(
                address(text(fields, "Url"), Issue.PRODUCT_URL_REJECTED, Issue.PRODUCT_URL_RESOLVED),
                address(text(fields, "ImageUrl"), Issue.IMAGE_URL_REJECTED, Issue.IMAGE_URL_RESOLVED),
                text(fields, "Name"),
                text(fields, "SKU"),
                gtin(text(fields, "GTIN")),
                text(fields, "MPN"),
                text(fields, "Brand"));
        findings.noteIf(!product.isReviewable(), Issue.PRODUCT_INCOMPLETE);
        return product;
    }

    private Map<String, Element> firstOfEachClass(Element item) {
        Map<String, Element> fields = new HashMap<>();
        for (var element : Tree.elementsUnder(item)) {
            classesOf(element).forEach(name -> fields.putIfAbsent(name, element));
        }
        return fields;
    }

    private List<String> classesOf(Element element) {
        return classes.computeIfAbsent(element.attr("class"), Tree::classesIn);
    }

    private Optional<String> text(Map<String, Element> fields, String field) {
        return findings.meaningOf(Tree.textOf(fields.get(FIELD + field)));
    }

    private Optional<WebAddress> address(Optional<String> text, Issue rejected, Issue resolved) {
        var address = text.flatMap(page::resolve);
        text.ifPresent(some -> {
            findings.noteIf(address.isEmpty(), rejected);
            findings.noteIf(address.filter(known -> !known.text().equals(some)).isPresent(), resolved);
        });
        return address;
    }

    private Optional<Gtin> gtin(Optional<String> text) {
        var gtin = text.flatMap(Gtin::parse);
        text.ifPresent(some -> {
            findings.noteIf(!Gtin.withoutBlanks(some).equals(some), Issue.GTIN_NORMALISED);
            findings.noteIf(gtin.isEmpty(), Issue.GTIN_INVALID);
        });
        return gtin;
    }
}
