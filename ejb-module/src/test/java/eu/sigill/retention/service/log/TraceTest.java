package eu.sigill.retention.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IPV4 | from 203.0.113.77 at",
                "IPV4 | /203.0.113.77:5000",
                "IPV4 | ::ffff:203.0.113.77",
                "IPV6 | from 2001:db8:1::77 at",
                "IPV6 | [2001:db8:1:2:3:4:5:6]:5000",
                "IPV6 | a network is 2001:db8:1:2::",
                "EMAIL | <anna.svensson+shop@mail.canary.example>",
                "EMAIL | email=anna%40canary.example",
                "HASH | md5 9e107d9d372bb6826bd81d3542a419d6",
                "HASH | sha1 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
                "HASH | SHA-256=D7A8FBB307D7809469CA9ABCB0082E4F8D5651E46D3CDB762D02D0BF37C9E592",
                "LINK | GET /evaluate-bgl/shop.example?p=c2lnaWxsLXBheWxvYWQ HTTP/1.1"
            })
    void isKnownWhereItStands(Trace trace, String line) {
        assertThat(trace.in(line)).as(trace.name()).isEqualTo(1);
    }

    @Test
    void isKnownInAPayloadWithoutItsLink() {
        var payload = "Ab1xYz9K".repeat(20);

        assertThat(Trace.LINK.in("failed for " + payload + " again")).isEqualTo(1);
    }

    @Test
    void isCounted() {
        assertThat(Trace.EMAIL.in("a@b.example, c@d.example")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[22/Nov/2026:06:35:46 +0000] 0.0.0.0 \"GET /api/v1/shops/{shop}/links\" 200 17 3",
                "203.0.113.0 and 2001:db8:: are cut",
                "Undertow HTTP listener default listening on 127.0.0.1:8080 and [::1]:8080",
                "2026-11-22 06:35:46,415 INFO  [org.jboss.as] (main) WildFly 39.0.1.Final (WildFly Core 31.0.3.Final)",
                "WARNING: sun.misc.Unsafe::objectFieldOffset has been called",
                "eu.sigill.House@1b2c3d at House::stand",
                "\tat org.jboss.as.ejb3@39.0.1.Final//org.jboss.as.ejb3.component.Way.go(Way.java:10)",
                "shop X0123456789ABCDEF0123456789ABCDEF, token 0b7f8a8e-7c0f-7e9d-8a68-0a6fba4e1d11",
                "-Djboss.home.dir=/srv/sigill/ear/target/server/standalone/configuration/logging/properties/and/more/of/it/in/a/very/long/path",
                "JAVA: 25.0.3+9-LTS, glibc 2.36.1.2.3"
            })
    void isNotSeenWhereNobodyIs(String line) {
        assertThat(Arrays.stream(Trace.values()).filter(trace -> trace.in(line) > 0))
                .isEmpty();
    }
}
