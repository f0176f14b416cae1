package eu.sigill.privacy.web.register;

import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.service.register.ActivityView;
import eu.sigill.privacy.service.register.RegisterService;
import eu.sigill.privacy.web.Filled;
import eu.sigill.privacy.web.MarketPart;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/activity.xhtml}: one entry of the register, to be changed. */
@Named
@RequestScoped
public class ActivityPage {

    @Inject
    RegisterService register;

    @Inject
    MarketPart market;

    @Inject
    HttpServletRequest request;

    private @Nullable ActivityView activity;

    public ActivityView activity() {
        if (activity == null) {
            activity = register.find(processing(), market.getMarket());
        }
        return activity;
    }

    /** The one that the address or the form names, else the first. */
    private Processing processing() {
        return new Filled(request).text("processing").flatMap(Processing::parse).orElse(Processing.DISPLAY);
    }

    public Entry[] getEntries() {
        return Entry.values();
    }

    /** What was typed, or was said in own words before. */
    public String own(Entry entry) {
        return new Filled(request)
                .text("words." + entry)
                .orElseGet(() -> activity().words().getOrDefault(entry, ""));
    }

    /** What the house says where nobody said anything else. */
    public String ours(Entry entry) {
        var unsaid = new ActivityView(
                activity().processing(),
                Map.of(),
                activity().kinds(),
                activity().roles(),
                List.of());
        return new Wording(Languages.texts(request)).entry(unsaid, entry, Optional.empty());
    }

    public List<DataKind> kinds() {
        return register.kinds();
    }

    public boolean keeps(DataKind kind) {
        return activity().kinds().contains(kind);
    }

    public void save() {
        Says.attempt("activity", () -> {
            var filled = new Filled(request);
            var words = new EnumMap<Entry, String>(Entry.class);
            for (var entry : Entry.values()) {
                words.put(entry, filled.text("words." + entry).orElse(""));
            }
            var kinds = filled.all("kind").stream()
                    .flatMap(kind -> DataKind.parse(kind).stream())
                    .collect(toSet());
            register.change(processing(), words, kinds);
            activity = null;
            Says.done("privacy.activity.saved");
        });
    }
}
