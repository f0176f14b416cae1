package eu.sigill.platform.web.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of texts that pages and classes mention, those among them that are composed included.
 *
 * @param shown keys whose text is shown as it stands
 * @param said keys whose text goes through a message format, which fills its places
 * @param scripted keys whose places a script fills
 * @param beginnings what composed keys begin with
 */
record Mentions(Set<String> shown, Set<String> said, Set<String> scripted, Set<String> beginnings) {

    private static final String KEY =
            "((?:platform|retention|privacy|access|merchant|member|purchase|link|review|recognition|protection|badge|refusal)\\.[A-Za-z0-9_.-]*[A-Za-z0-9_-])";
    private static final Pattern SAID = Pattern.compile("(?:\\.say|Says\\.done)\\(\\s*['\"]" + KEY + "['\"]\\s*[,)]");
    private static final Pattern SCRIPTED = Pattern.compile("data-[a-z-]+=\"#\\{text\\['" + KEY + "'\\]}\"");
    private static final Pattern ANY = Pattern.compile("['\"]" + KEY + "['\"]");
    private static final Pattern BEGINNING = Pattern.compile(
            "['\"]((?:platform|retention|privacy|access|merchant|member|purchase|link|review|recognition|protection|badge|refusal)\\.(?:[A-Za-z0-9_-]+\\.)*)['\"]");

    /** Those in the web floor, and what the services name for it. */
    static final Mentions ALL = everywhere();

    private static Mentions everywhere() {
        var sources = sources();
        var said = keys(sources, SAID);
        var scripted = keys(sources, SCRIPTED);
        var shown = keys(withoutSaid(sources), ANY);
        shown.removeAll(scripted);
        shown.addAll(ComposedKeys.keys(false));
        said.addAll(ComposedKeys.keys(true));
        said.addAll(ComposedKeys.ofRefusals());
        return new Mentions(shown, said, scripted, keys(sources, BEGINNING));
    }

    Set<String> keys() {
        var all = new HashSet<>(shown);
        all.addAll(said);
        all.addAll(scripted);
        return all;
    }

    private static List<String> withoutSaid(List<String> sources) {
        return sources.stream()
                .map(source -> SAID.matcher(source).replaceAll(""))
                .toList();
    }

    private static Set<String> keys(List<String> sources, Pattern pattern) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> sources() {
        return Stream.of(
                        Sources.under("src/main/webapp", "xhtml"),
                        Sources.under("src/main/java", "java"),
                        Sources.under("src/main/badge/src", "ts"),
                        Sources.under("../ejb-module/src/main/java", "java"))
                .flatMap(List::stream)
                .toList();
    }
}
