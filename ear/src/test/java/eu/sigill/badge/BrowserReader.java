package eu.sigill.badge;

import eu.sigill.house.Image;
import eu.sigill.house.Tab;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The reader in the part for order pages that shoppers' browsers get, as it lies in the WAR. */
final class BrowserReader {

    private static final String FILE = "WEB-INF/assets/card.js";

    private final String module;

    private BrowserReader(byte[] script) {
        this.module = "data:text/javascript;base64," + Base64.getEncoder().encodeToString(script);
    }

    static BrowserReader shipped() throws IOException {
        try (var war = FileSystems.newFileSystem(Image.target().resolve("sigill/web-module.war"))) {
            return new BrowserReader(Files.readAllBytes(war.getPath(FILE)));
        }
    }

    /** What it reads on the page that the tab shows. */
    JsonObject readHere(Tab tab) {
        return read(tab, "([module]) => import(module).then(it => JSON.stringify(it.readOrderPage(document)))");
    }

    /** What it reads on a page that was only parsed, where no script ever ran. */
    JsonObject readParsed(Tab tab, OrderPageFile page) {
        return read(
                tab,
                "([module, html, at]) => import(module).then(it => JSON.stringify("
                        + "it.readOrderPage(new DOMParser().parseFromString(html, 'text/html'), at)))",
                page.text(),
                page.address());
    }

    private JsonObject read(Tab tab, String script, String... more) {
        var arguments = new ArrayList<>(List.of(module));
        arguments.addAll(List.of(more));
        return OrderPageFile.parse((String) tab.page().evaluate(script, arguments));
    }
}
