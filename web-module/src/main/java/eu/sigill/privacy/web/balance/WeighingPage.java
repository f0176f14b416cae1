package eu.sigill.privacy.web.balance;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.model.balance.Aspect;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.service.balance.BalancingService;
import eu.sigill.privacy.service.balance.BalancingView;
import eu.sigill.privacy.web.Filled;
import eu.sigill.retention.model.rule.Area;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/weighing.xhtml}: one balancing of interests, to be weighed and signed. */
@Named
@RequestScoped
public class WeighingPage {

    @Inject
    BalancingService balancings;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable List<BalancingView> editions;

    /** Those of this processing and area, the newest first. */
    public List<BalancingView> editions() {
        if (editions == null) {
            editions = balancings.all().stream()
                    .filter(one ->
                            one.id().processing() == processing() && one.id().area() == area())
                    .toList();
        }
        return editions;
    }

    private Optional<BalancingView> newest() {
        return editions().stream().findFirst();
    }

    /** The one that the address or the form names, else recognition. */
    public Processing processing() {
        return new Filled(request)
                .text("processing")
                .flatMap(Processing::parse)
                .filter(Processing::isShared)
                .orElse(Processing.RECOGNITION);
    }

    public Area area() {
        return new Filled(request).text("area").flatMap(Area::parse).orElse(Area.ANY);
    }

    /** Only there can hashes be needed. */
    public boolean isAboutHashes() {
        return processing() == Processing.RECOGNITION;
    }

    public Aspect[] getAspects() {
        return Aspect.values();
    }

    public int getSeen() {
        return newest().map(edition -> edition.id().edition()).orElse(0);
    }

    /** What was typed, else what was weighed last, else what the house would say. */
    public String words(Aspect aspect) {
        return new Filled(request)
                .text("words." + aspect)
                .or(() -> newest().map(edition -> edition.weighing().words().getOrDefault(aspect, "")))
                .orElseGet(() -> ours(aspect));
    }

    private String ours(Aspect aspect) {
        return isAboutHashes() && aspect == Aspect.ALTERNATIVES
                ? Languages.texts(request).get("privacy.weighing.blinded")
                : "";
    }

    public String whyHashes() {
        return new Filled(request)
                .text("whyHashes")
                .or(() -> newest().map(edition -> edition.weighing().whyHashes()))
                .orElse("");
    }

    public String typed(String field) {
        return new Filled(request).text(field).orElse("");
    }

    /** A year from now, unless somebody typed another day. */
    public String reviewOn() {
        return new Filled(request)
                .text("reviewOn")
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusYears(1)
                        .toString());
    }

    public void sign() {
        Says.attempt("weighing", () -> {
            var filled = new Filled(request);
            var words = new EnumMap<Aspect, String>(Aspect.class);
            for (var aspect : Aspect.values()) {
                words.put(aspect, filled.text("words." + aspect).orElse(""));
            }
            var reviewOn = filled.day("reviewOn").orElseThrow(() -> new InvalidField("reviewOn", "name a day"));
            var signing = new BalancingService.Signing(filled.text("signedBy").orElse(""), reviewOn);
            var why = isAboutHashes() ? filled.text("whyHashes").orElse("") : "";
            balancings.sign(processing(), area(), words, why, signing, filled.seen());
            editions = null;
            Says.done("privacy.weighing.signed");
        });
    }
}
