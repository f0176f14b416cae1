package eu.sigill.badge.web;

import eu.sigill.badge.service.OrderPageService;
import eu.sigill.badge.service.check.CoverCheck;
import eu.sigill.badge.service.check.UseCheck;
import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.language.Says;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/badge/checker.xhtml}: what the badge reads on a page, and what to mend there. */
@Named("badgeCheckerPage")
@RequestScoped
public class CheckerPage {

    @Inject
    OrderPageService pages;

    @Inject
    ShopPart shop;

    private String html = "";
    private String address = "";
    private @Nullable Part file;
    private @Nullable OrderReading reading;
    private @Nullable CoverCheck covered;

    public void check() throws IOException {
        Says.attempt("check", () -> {
            var at = Optional.of(address.strip()).filter(some -> !some.isEmpty());
            reading = pages.inspect(shop.ofForm(), source(), at, "address");
            covered = pages.covered(shop.ofForm(), reading);
        });
    }

    private PageSource source() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                return PageSource.of(in, Optional.empty());
            }
        }
        if (html.isBlank()) {
            throw new InvalidField("html", "paste the page or choose a file");
        }
        return PageSource.of(html);
    }

    public Optional<OrderReading> reading() {
        return Optional.ofNullable(reading);
    }

    /** What the order could be protected up to, once the page was read. */
    public Optional<CoverCheck> covered() {
        return Optional.ofNullable(covered);
    }

    public List<Finding> findings() {
        return reading().map(read -> Finding.all(read.issues())).orElseGet(List::of);
    }

    /** How the page stands on the whole, as kind of notice and end of a key: good, info, warn or danger. */
    public String verdict() {
        if (reading().filter(read -> read.uses().reviewInvitation()).isEmpty()) {
            return "danger"; // no other use can do with less
        }
        return findings().stream().findFirst().map(Finding::kind).orElse("good");
    }

    public List<FieldRow> fields() {
        return reading().map(FieldRow::ofOrder).orElseGet(List::of);
    }

    public List<List<FieldRow>> products() {
        return reading()
                .map(read -> read.products().stream().map(FieldRow::ofProduct).toList())
                .orElseGet(List::of);
    }

    public List<UseCheck> uses() {
        return reading().map(UseCheck::all).orElseGet(List::of);
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
