package eu.sigill.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.house.House;
import eu.sigill.house.Logs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What a canary leaves wherever somebody writes down who asked, or what for. */
record Trail(String email, String ipv4, String ipv6, String payload) {

    /** Addresses that no other test uses, and no machine has. */
    static Trail of(String email, String payload) {
        var random = ThreadLocalRandom.current();
        var ipv4 = "198.%d.%d.%d".formatted(random.nextInt(18, 20), random.nextInt(256), random.nextInt(100, 255));
        var ipv6 = "2001:db8:%x:%x::%x"
                .formatted(
                        random.nextInt(0x1000, 0x10000),
                        random.nextInt(0x1000, 0x10000),
                        random.nextInt(0x1000, 0x10000));
        return new Trail(email, ipv4, ipv6, payload);
    }

    String md5() {
        return hashed("MD5");
    }

    String sha256() {
        return hashed("SHA-256");
    }

    private String hashed(String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(email.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every header that tells who asks, and some that tell of what. */
    String headers() {
        var hops = String.join(", ", Collections.nCopies(100, ipv4));
        return String.join(
                        "\r\n",
                        "X-Forwarded-For: " + hops + ", " + ipv6,
                        "Forwarded: for=" + ipv4 + ";by=\"[" + ipv6 + "]\"",
                        "X-Real-IP: " + ipv4,
                        "CF-Connecting-IP: " + ipv6,
                        "True-Client-IP: " + ipv4,
                        "Client-IP: " + ipv4,
                        "Referer: https://shop.example/?email=" + email + "&p=" + payload,
                        "User-Agent: " + email + " " + md5(),
                        "Cookie: who=" + email + "; JSESSIONID=" + sha256(),
                        "From: " + email,
                        "Origin: https://" + md5() + ".example",
                        "Accept-Language: " + md5(),
                        "X-Bare: a\r2026-11-22 00:00:00,000 INFO " + email,
                        "X-Folded: a\r\n 2026-11-22 00:00:00,000 INFO " + email,
                        "X-Coded: %0d%0a2026-11-22 00:00:00,000 INFO " + email,
                        "X-Feed: a\n2026-11-22 00:00:00,000 INFO: " + email)
                + "\r\n";
    }

    /** The same without what makes a request unreadable. */
    String decentHeaders() {
        return headers()
                .lines()
                .filter(line -> line.matches("[A-Z][A-Za-z0-9-]*: .*"))
                .filter(line -> !line.startsWith("X-Bare"))
                .reduce("", (all, line) -> all + line + "\r\n");
    }

    List<String> all() {
        return List.of(email, ipv4, ipv6, md5(), sha256(), payload);
    }

    /** The files in which something of it stands: of the house, of its server and of its database. */
    List<String> filesWithIt() {
        Logs.areWritten();
        return House.folders().stream().flatMap(this::filesWithItIn).toList();
    }

    private Stream<String> filesWithItIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(this::standsIn)
                    .map(file -> folder.relativize(file).toString())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean standsIn(Path file) {
        try {
            var text = Files.readString(file, ISO_8859_1);
            return all().stream().anyMatch(text::contains);
        } catch (NoSuchFileException e) { // the database may have done with it meanwhile
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
