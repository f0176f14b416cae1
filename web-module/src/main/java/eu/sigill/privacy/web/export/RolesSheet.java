package eu.sigill.privacy.web.export;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.language.Texts;
import eu.sigill.privacy.model.register.Entry;
import eu.sigill.privacy.model.roles.RoleRow;
import eu.sigill.privacy.service.register.ActivityView;
import eu.sigill.privacy.service.register.RegisterView;
import eu.sigill.privacy.service.roles.MatrixView;
import eu.sigill.privacy.web.register.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The role matrix on paper, with what the register says of each of its rows. */
record RolesSheet(Market market, Optional<MatrixView> matrix, RegisterView register, Texts texts) {

    private static final List<String> NAMES = List.of(
            "privacy.register.activity",
            "privacy.entry.PURPOSE",
            "privacy.entry.DATA",
            "privacy.roles.ground",
            "privacy.roles.operator",
            "privacy.roles.shop",
            "privacy.roles.informs",
            "privacy.roles.answers",
            "privacy.register.limits");

    Sheet sheet() {
        var facts = matrix.map(this::facts).orElseGet(List::of);
        var rows = matrix.map(MatrixView::rows).orElseGet(List::of).stream()
                .map(this::row)
                .toList();
        var part = new Sheet.Chapter(
                texts.get("merchant.market." + market),
                NAMES.stream().map(texts::get).toList(),
                rows,
                true);
        return new Sheet(texts.get("privacy.roles.title"), facts, List.of(part));
    }

    private List<Sheet.Fact> facts(MatrixView signed) {
        var arrangement = signed.arrangement();
        return Stream.of(
                        fact("privacy.edition", texts.number(signed.edition())),
                        fact("privacy.signed.by", signed.signedBy()),
                        fact("privacy.signed.on", texts.day(signed.signedOn())),
                        fact("privacy.roles.contact", arrangement.contact()),
                        fact("privacy.roles.subprocessors", arrangement.subprocessors()),
                        fact("privacy.roles.transfers", arrangement.transfers()))
                .toList();
    }

    private Sheet.Fact fact(String key, String value) {
        return new Sheet.Fact(texts.get(key), value.isBlank() ? "–" : value);
    }

    private List<String> row(RoleRow row) {
        return List.of(
                texts.get("privacy.processing." + row.processing()),
                entry(row, Entry.PURPOSE),
                entry(row, Entry.DATA),
                texts.get("privacy.ground." + row.ground()),
                texts.get("privacy.role." + row.operator()),
                texts.get("privacy.role." + row.shop()),
                texts.get("privacy.party." + row.informs()),
                texts.get("privacy.party." + row.answers()),
                activity(row)
                        .map(activity -> String.join("\n", new Wording(texts).limits(activity, register)))
                        .orElse("–"));
    }

    private String entry(RoleRow row, Entry entry) {
        return activity(row)
                .map(activity -> new Wording(texts).entry(activity, entry, register.arrangement()))
                .orElse("–");
    }

    private Optional<ActivityView> activity(RoleRow row) {
        return register.activities().stream()
                .filter(activity -> activity.processing() == row.processing())
                .findFirst();
    }
}
