package eu.sigill.platform.web.language;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Spelling;
import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.Refusal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the pages say in one language, by key: {@code text['review.publish']}.
 *
 * <p>Each room has a bundle of its own; a key begins with its room's name.
 */
public final class Texts extends AbstractMap<String, String> {

    private static final List<String> ROOMS = List.of(
            "platform",
            "retention",
            "privacy",
            "access",
            "merchant",
            "member",
            "purchase",
            "link",
            "review",
            "recognition",
            "protection",
            "badge");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Spelling spelling;
    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(Language language) {
        this.language = language;
        this.spelling = Spelling.of(language);
        this.locale = spelling.locale();
        var all = new HashMap<String, String>();
        for (var room : ROOMS) {
            var bundle = ResourceBundle.getBundle(
                    "eu.sigill.%s.web.texts".formatted(room),
                    locale,
                    Texts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        }
        this.texts = Map.copyOf(all);
    }

    public static Texts in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** All that there are. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key. */
    @Override
    public String get(Object key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text is named " + key);
        }
        return text;
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    /** The text of this key with its places {0}, {1} … filled. */
    public String say(String key, Object... places) {
        return new MessageFormat(get(key), locale).format(places);
    }

    /** The text of these grounds, and of those within them. */
    public String because(Grounds grounds) {
        return say(grounds.key(), grounds.places().stream().map(this::worded).toArray());
    }

    private Object worded(Object place) {
        return switch (place) {
            case Grounds grounds -> because(grounds);
            case Instant moment -> moment(moment);
            case List<?> several ->
                several.stream().map(this::worded).map(String::valueOf).collect(Collectors.joining(", "));
            default -> place;
        };
    }

    /** What a no says, with its exact grounds where it has some. */
    public String no(Refusal refusal) {
        return refusal.grounds()
                .map(this::because)
                .orElseGet(() -> say(keyOf(refusal), refusal.places().toArray()));
    }

    /** The same for whoever takes a no of any room: empty where only another page has words for it. */
    public Optional<String> sentenceOf(Refusal refusal) {
        return refusal.grounds().isPresent() || texts.containsKey(keyOf(refusal))
                ? Optional.of(no(refusal))
                : Optional.empty();
    }

    private String keyOf(Refusal refusal) {
        var key = "refusal." + refusal.slug();
        return refusal.field()
                .map(field -> key + "." + field)
                .filter(this::containsKey)
                .orElse(key);
    }

    /** A day as people here write it. */
    public String day(LocalDate day) {
        return spelling.day(day);
    }

    /** A figure, grouped as people here group it. */
    public String number(long figure) {
        return NumberFormat.getIntegerInstance(locale).format(figure);
    }

    /** Years, months and days, as far as there are any. */
    public String period(Period period) {
        return Stream.of(
                        counted("years", period.getYears()),
                        counted("months", period.getMonths()),
                        counted("days", period.getDays()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> counted(String unit, int count) {
        return count == 0 ? Optional.empty() : Optional.of(say("platform.period." + unit, count));
    }

    /** A sum as people here write it, with its currency. */
    public String money(Money sum) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(sum.currency());
        var decimals = sum.amount().scale();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(sum.amount());
    }

    /** A moment to the minute, in UTC. */
    public String moment(Instant moment) {
        return dayOf(moment) + ", " + TIME.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** The day of a moment, in UTC; good enough for when something was written. */
    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
