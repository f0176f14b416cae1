package eu.sigill.link.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.Opened;
import eu.sigill.link.kit.Refused;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.model.KeyStatus;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.NoPrimaryKey;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkServiceTest {

    private final Bookshop bookshop = new Bookshop();
    private final LinkDesk desk = new LinkDesk(bookshop);
    private final LinkKeyService keys = desk.keysFor(Bookshop.operator());
    private final LinkService service = desk.linksFor(bookshop.owner());
    private final ShopId shop = bookshop.id();

    @ParameterizedTest
    @EnumSource
    void makesLinksThatItOpens(Format format) {
        var kid = keys.generate(shop).keys().kid();

        var made = service.make(shop, LinkDesk.ORDER, format);

        assertThat(made.link()).startsWith("https://trust.example/evaluate-bgl/books.example");
        assertThat(service.inspect(shop, made.link())).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.order()).isEqualTo(LinkDesk.ORDER);
            assertThat(opened.kid()).isEqualTo(kid);
            assertThat(opened.format()).isEqualTo(format);
        });
        assertThat(desk.counted(bookshop.view(), kid, LinkEvent.MADE)).isOne();
    }

    @Test
    void makesLinksWithThePrimaryPair() {
        keys.generate(shop);
        var second = keys.generate(shop).keys().kid();
        keys.change(shop, second, KeyStatus.PRIMARY);

        var made = service.make(shop, LinkDesk.ORDER, Format.COMPATIBLE);

        assertThat(service.inspect(shop, made.link()))
                .isInstanceOfSatisfying(
                        Opened.class, opened -> assertThat(opened.kid()).isEqualTo(second));
    }

    @Test
    void makesNoLinkWithoutAPrimaryPair() {
        assertThatThrownBy(() -> service.make(shop, LinkDesk.ORDER, Format.OWN)).isInstanceOf(NoPrimaryKey.class);

        var kid = keys.generate(shop).keys().kid();
        keys.change(shop, kid, KeyStatus.DISABLED);

        assertThatThrownBy(() -> service.make(shop, LinkDesk.ORDER, Format.OWN)).isInstanceOf(NoPrimaryKey.class);
    }

    @Test
    void makesOwnLinksThatOpenForHalfAYear() {
        keys.generate(shop);
        var made = service.make(shop, LinkDesk.ORDER, Format.OWN);

        bookshop.clock().pass(LinkService.LIFETIME.minusSeconds(1));
        assertThat(service.inspect(shop, made.link())).isInstanceOf(Opened.class);

        bookshop.clock().pass(Duration.ofSeconds(1));
        assertThat(service.inspect(shop, made.link())).isInstanceOf(Refused.class);
    }

    @Test
    void tellsWhatItIgnoresInAFileBeforeItMakesALink() throws IOException {
        keys.generate(shop);

        var csv = bulk("email,name,ref,sku\n");
        assertThat(csv.isJson()).isFalse();
        assertThat(csv.notices()).extracting(Remark::reason).containsExactly(Reason.COLUMNS_IGNORED);
        assertThat(bulk("{}\n").isJson()).isTrue();
        assertThatThrownBy(() -> bulk("name,ref\n")).isInstanceOf(UnusableFile.class);
    }

    @Test
    void worksOnALongFileWhileItComesIn() throws IOException {
        keys.generate(shop);
        var row = "a@b.example,N,1," + "x".repeat(60_000) + "\n";
        var file = new ByteArrayInputStream(("email,name,ref,note\n" + row.repeat(400)).getBytes(UTF_8));

        var bulk = service.makeMany(shop, Format.COMPATIBLE, file, Remark::text);

        assertThat(file.available()).as("is to come yet").isGreaterThan(6_000_000);
        var out = new ByteArrayOutputStream();
        bulk.run(out);
        assertThat(out.toString(UTF_8).lines()).hasSize(401);
        assertThat(file.available()).isZero();
    }

    private BulkLinks bulk(String file) throws IOException {
        return service.makeMany(shop, Format.COMPATIBLE, new ByteArrayInputStream(file.getBytes(UTF_8)), Remark::text);
    }

    @Test
    void countsNoInspection() {
        keys.generate(shop);
        service.inspect(shop, "https://trust.example/evaluate-bgl/books.example?p=x");

        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void isShutToStrangers() {
        keys.generate(shop);
        var strangers = desk.linksFor(Bookshop.stranger());

        assertThatThrownBy(() -> strangers.make(shop, LinkDesk.ORDER, Format.OWN))
                .isInstanceOf(UnknownShop.class);
        assertThatThrownBy(() -> strangers.inspect(shop, "x")).isInstanceOf(UnknownShop.class);
    }
}
