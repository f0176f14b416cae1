package eu.sigill.privacy.web.export;

import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.model.balance.Aspect;
import eu.sigill.privacy.service.balance.BalancingView;
import eu.sigill.privacy.web.MarketPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every balancing of interests on paper, those that were replaced included. */
record BalancingSheet(List<BalancingView> balancings, Texts texts) {

    Sheet sheet() {
        var names = Stream.of(
                        Stream.of(
                                "privacy.register.activity",
                                "privacy.balancing.area",
                                "privacy.edition",
                                "privacy.signed.by",
                                "privacy.signed.on",
                                "privacy.balancing.review"),
                        Arrays.stream(Aspect.values()).map(aspect -> "privacy.aspect." + aspect),
                        Stream.of("privacy.weighing.hashes"))
                .flatMap(keys -> keys)
                .map(texts::get)
                .toList();
        var part = new Sheet.Chapter(
                texts.get("privacy.public.all"),
                names,
                balancings.stream().map(this::row).toList(),
                true);
        return new Sheet(texts.get("privacy.balancing.title"), List.of(), List.of(part));
    }

    private List<String> row(BalancingView one) {
        var row = new ArrayList<String>();
        row.add(texts.get("privacy.processing." + one.id().processing()));
        row.add(MarketPart.name(one.id().area(), texts));
        row.add(texts.number(one.id().edition()));
        row.add(one.signature().by());
        row.add(texts.day(one.signature().on()));
        row.add(texts.day(one.signature().reviewOn()));
        for (var aspect : Aspect.values()) {
            row.add(one.weighing().words().getOrDefault(aspect, ""));
        }
        row.add(one.weighing().keepsHashes() ? one.weighing().whyHashes() : "–");
        return row;
    }
}
