package eu.sigill.recognition.web;

import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import eu.sigill.platform.web.Seen;
import eu.sigill.platform.web.language.Says;
import eu.sigill.recognition.model.RecognitionMode;
import eu.sigill.recognition.service.count.RecognitionFigures;
import eu.sigill.recognition.service.shop.ShopRecognitionService;
import eu.sigill.recognition.service.shop.TokenKeyChanged;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/recognition/recognition.xhtml}: how a shop's pages find out who is a member. */
@Named
@RequestScoped
public class RecognitionPage {

    @Inject
    ShopRecognitionService recognition;

    @Inject
    ShopPart shop;

    @Inject
    HttpServletRequest request;

    private String mode = RecognitionMode.V2.name();
    private String until = "";
    private String perHour = "";
    private int tokenKeys;
    private Optional<LocalDate> hashesUntil = Optional.empty();
    private RecognitionFigures figures = RecognitionFigures.none();
    private @Nullable Secret made;

    @PostConstruct
    void load() {
        shop.current().ifPresent(current -> {
            var decided = recognition.find(current.id());
            mode = decided.mode().name();
            hashesUntil = decided.hashesUntil().filter(day -> decided.mode() == RecognitionMode.V1);
            until = hashesUntil.map(LocalDate::toString).orElse("");
            tokenKeys = decided.tokenKeys();
            perHour = decided.perHour().isPresent()
                    ? String.valueOf(decided.perHour().getAsInt())
                    : "";
            figures = recognition.figures(current.id());
        });
    }

    public void decide() {
        Says.attempt("decide", () -> {
            recognition.decide(shop.ofForm(), Choice.exactly(RecognitionMode.class, "mode", mode), typedDay());
            Says.done("recognition.saved");
            load();
        });
    }

    public void allow() {
        Says.attempt("allow", () -> {
            recognition.allowPerHour(shop.ofForm(), typedNumber());
            Says.done("recognition.saved");
            load();
        });
    }

    private OptionalInt typedNumber() {
        try {
            return perHour.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(perHour.strip()));
        } catch (NumberFormatException e) {
            throw new InvalidField("perHour", "name a number, or nothing");
        }
    }

    private @Nullable LocalDate typedDay() {
        try {
            return until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidField("until", "a day looks like 2026-12-31");
        }
    }

    public void makeTokenKey() {
        Says.attempt("tokens", () -> {
            made = recognition.newTokenKey(shop.ofForm(), Seen.in(request).orElseThrow(TokenKeyChanged::new));
            load();
        });
    }

    /** The key that this click made: shown in this answer and never again. */
    public Optional<String> getTokenKey() {
        return Optional.ofNullable(made).map(Secret::reveal);
    }

    public int getTokenKeys() {
        return tokenKeys;
    }

    public Optional<LocalDate> getHashesUntil() {
        return hashesUntil;
    }

    public List<RecognitionFigures.Day> getDays() {
        return figures.days();
    }

    /** The latest day on which pages asked too much. */
    public Optional<RecognitionFigures.Day> getAlarm() {
        return figures.alarm();
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getPerHour() {
        return perHour;
    }

    public void setPerHour(String perHour) {
        this.perHour = perHour;
    }
}
