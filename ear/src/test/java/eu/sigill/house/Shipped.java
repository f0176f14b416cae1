package eu.sigill.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as the build made it, and an empty server for tests that have to stand inside it. */
public final class Shipped {

    private static final Pattern DEPLOYMENTS = Pattern.compile("<deployments>.*</deployments>", Pattern.DOTALL);
    private static final String APPLICATION = "META-INF/application.xml";

    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
            + " bean-discovery-mode=\"annotated\"/>";

    private Shipped() {}

    /** The EAR itself, with one module more: these classes, which run beside it in the server. */
    public static EnterpriseArchive ear(Class<?>... insiders) {
        var war = Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "insiders.war")
                .addClasses(insiders)
                .addClass(OpenDoor.class)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml"));
        var ear = ShrinkWrap.create(ZipImporter.class, "sigill.ear")
                .importFrom(Image.ear().toFile())
                .as(EnterpriseArchive.class);
        var application = ear.get(APPLICATION).getAsset();
        ear.delete(APPLICATION);
        return ear.addAsModule(war).setApplicationXML(withInsiders(application));
    }

    private static Asset withInsiders(Asset application) {
        try (var in = application.openStream()) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new StringAsset(text.replace(
                    "<library-directory>",
                    "<module><web><web-uri>insiders.war</web-uri><context-root>/insiders</context-root></web></module>"
                            + "<library-directory>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out a second server's folders and tells {@code arquillian.xml} where they are; the modules are shared. */
    static void furnish() {
        var base = Image.folder("shipped");
        var ports = Ports.free();
        layOut(base.resolve("configuration"));
        System.setProperty("sigill.it.server", Image.server().toString());
        System.setProperty("sigill.it.base", base.toString());
        System.setProperty("sigill.it.http", String.valueOf(ports.http()));
        System.setProperty("sigill.it.management", String.valueOf(ports.management()));
    }

    private static void layOut(Path configuration) {
        try {
            Files.createDirectories(configuration);
            Files.createDirectories(configuration.resolveSibling("deployments"));
            var shipped = Image.server().resolve("standalone/configuration");
            for (var name : new String[] {
                "application-roles.properties",
                "application-users.properties",
                "mgmt-groups.properties",
                "mgmt-users.properties",
                "logging.properties"
            }) {
                Files.copy(shipped.resolve(name), configuration.resolve(name));
            }
            var server = Files.readString(shipped.resolve("standalone.xml"));
            Files.writeString(
                    configuration.resolve("standalone.xml"),
                    DEPLOYMENTS.matcher(server).replaceFirst(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
