package eu.sigill.privacy.web.export;

import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.service.ShopPractice;
import eu.sigill.privacy.service.register.ActivityView;
import eu.sigill.privacy.service.register.RegisterView;
import eu.sigill.privacy.web.register.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register on paper, with all that Art. 30 of the GDPR asks. */
record RegisterSheets(RegisterView register, Texts texts) {

    /** Both records. */
    Sheet whole() {
        return sheet(List.of(controlled(), processed()));
    }

    Sheet controller() {
        return sheet(List.of(controlled()));
    }

    Sheet processor() {
        return sheet(List.of(processed()));
    }

    private Sheet sheet(List<Sheet.Chapter> parts) {
        var who = register.controller();
        var facts = Stream.of(
                        fact("privacy.controller.name", who.name()),
                        fact("privacy.controller.contact", who.contact()),
                        fact("privacy.controller.representative", who.representative()),
                        fact("privacy.controller.officer", who.officer()),
                        fact("privacy.market", texts.get("merchant.market." + register.market())))
                .toList();
        return new Sheet(texts.get("privacy.register.title"), facts, parts);
    }

    private Sheet.Fact fact(String key, String value) {
        return new Sheet.Fact(texts.get(key), value.isBlank() ? "–" : value);
    }

    private Sheet.Chapter controlled() {
        var names = Stream.of(
                        "privacy.register.activity",
                        "privacy.register.role",
                        "privacy.entry.PURPOSE",
                        "privacy.entry.PERSONS",
                        "privacy.entry.DATA",
                        "privacy.entry.RECIPIENTS",
                        "privacy.entry.TRANSFERS",
                        "privacy.register.limits",
                        "privacy.entry.MEASURES")
                .map(texts::get)
                .toList();
        var rows = Stream.concat(register.controlled().stream(), register.undecided().stream())
                .map(this::row)
                .toList();
        return new Sheet.Chapter(texts.get("privacy.register.controlled"), names, rows, true);
    }

    private List<String> row(ActivityView activity) {
        var wording = new Wording(texts);
        return List.of(
                texts.get("privacy.processing." + activity.processing()),
                wording.role(activity),
                entry(activity, Entry.PURPOSE),
                entry(activity, Entry.PERSONS),
                entry(activity, Entry.DATA),
                entry(activity, Entry.RECIPIENTS),
                entry(activity, Entry.TRANSFERS),
                String.join("\n", wording.limits(activity, register)),
                entry(activity, Entry.MEASURES));
    }

    private String entry(ActivityView activity, Entry entry) {
        return new Wording(texts).entry(activity, entry, register.arrangement());
    }

    /** One row for each shop, since the law asks for categories by controller. */
    private Sheet.Chapter processed() {
        var names = Stream.of(
                        "privacy.register.controller",
                        "privacy.register.domain",
                        "privacy.register.categories",
                        "privacy.entry.TRANSFERS",
                        "privacy.entry.MEASURES")
                .map(texts::get)
                .toList();
        var rows = register.processed().isEmpty()
                ? List.<List<String>>of()
                : register.shops().stream().map(this::row).toList();
        return new Sheet.Chapter(texts.get("privacy.register.processed"), names, rows, false);
    }

    private List<String> row(ShopPractice shop) {
        return List.of(
                shop.controller(),
                shop.domain(),
                register.processed().stream()
                        .map(activity -> texts.get("privacy.processing." + activity.processing()))
                        .collect(Collectors.joining("; ")),
                everywhere(Entry.TRANSFERS),
                everywhere(Entry.MEASURES));
    }

    private String everywhere(Entry entry) {
        return register.processed().stream()
                .map(activity -> entry(activity, entry))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
