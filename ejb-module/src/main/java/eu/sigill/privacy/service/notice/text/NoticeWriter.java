package eu.sigill.privacy.service.notice.text;

import static eu.sigill.privacy.service.notice.text.NoticeWords.flat;

import eu.sigill.platform.model.Language;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.Ground;
import eu.sigill.privacy.model.roles.PartyRole;
import eu.sigill.privacy.model.roles.RoleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a notice from facts. The same facts make the same text, so that a text that differs tells of facts that do. */
public final class NoticeWriter {

    private final NoticeFacts facts;
    private final NoticeWords words;
    private final List<String> lines = new ArrayList<>();

    private NoticeWriter(NoticeFacts facts, Language language) {
        this.facts = facts;
        this.words = NoticeWords.in(language);
    }

    public static NoticeText write(NoticeFacts facts, Language language) {
        var writer = new NoticeWriter(facts, language);
        writer.who();
        writer.roles();
        writer.journey();
        writer.logs();
        writer.kept();
        writer.others();
        writer.rights();
        return new NoticeText(writer.lines);
    }

    private void who() {
        var who = facts.controller();
        heading("who.title");
        ifThere(who.name(), name -> words.say("who.name", name, flat(who.contact())));
        ifThere(who.representative(), text -> words.say("who.representative", text));
        ifThere(who.officer(), text -> words.say("who.officer", text));
        say("who.scope", words.country(facts.market()));
    }

    private void roles() {
        heading("roles.title");
        say("roles.intro");
        facts.rows()
                .forEach(row -> lines.add(NoticeText.point(words.say(
                        "roles.line",
                        words.say("processing." + row.processing()),
                        words.say("roles.pair." + pair(row)),
                        words.say("ground." + row.ground()),
                        words.say("roles.informs." + row.informs()),
                        words.say("roles.ask." + row.answers())))));
        if (facts.rows().stream().anyMatch(row -> row.operator() == PartyRole.JOINT)) {
            say("roles.joint");
        }
        contact().ifPresent(text -> say("roles.contact", text));
    }

    private static String pair(RoleRow row) {
        return row.operator() + "_" + row.shop();
    }

    private void journey() {
        paragraph("display.title", "display.fetch", "display.device", "display.nothing");
        recognition();
        paragraph("members.title", "members.order", "members.protection", "members.products");
        paragraph("strangers.title", "strangers.card", "strangers.click");
        paragraph("prefill.title", "prefill.link", "prefill.leave");
    }

    private void recognition() {
        heading("asking.title");
        if (facts.ways().isEmpty()) {
            say("asking.none");
            return;
        }
        say("asking.absent");
        for (var way : Way.values()) {
            if (facts.ways().contains(way)) {
                say("asking." + way);
            }
        }
    }

    private void logs() {
        heading("logs.title");
        say("logs.line");
        say(facts.logs().networks() ? "logs.networks" : "logs.nowhere");
        say("logs.days", words.say("period.days", facts.logs().days()));
        say("logs.profiles");
    }

    private void kept() {
        heading("kept.title");
        say("kept.intro");
        var sentences = new KeptSentences(words);
        facts.limits().forEach(limit -> lines.add(NoticeText.point(sentences.of(limit))));
    }

    private void others() {
        paragraph("recipients.title", "recipients.shop");
        var hosts = flat(facts.arrangement().map(Arrangement::subprocessors).orElse(""));
        lines.add(hosts.isEmpty() ? words.say("recipients.nobody") : words.say("recipients.hosts", hosts));
        heading("transfers.title");
        var transfers = flat(facts.arrangement().map(Arrangement::transfers).orElse(""));
        lines.add(transfers.isEmpty() ? words.say("transfers.none") : words.say("transfers.some", transfers));
    }

    private void rights() {
        paragraph("rights.title", "rights.list");
        if (facts.rows().stream().anyMatch(row -> row.ground() == Ground.CONSENT)) {
            say("rights.consent");
        }
        ifThere(contact().orElseGet(() -> facts.controller().contact()), contact -> words.say("rights.how", contact));
        paragraph("authority.title");
        say("authority.line", Authorities.of(facts.market()));
    }

    private Optional<String> contact() {
        return facts.arrangement()
                .map(Arrangement::contact)
                .map(NoticeWords::flat)
                .filter(text -> !text.isEmpty());
    }

    private void ifThere(String typed, Function<String, String> line) {
        if (!typed.isBlank()) {
            lines.add(line.apply(flat(typed)));
        }
    }

    private void paragraph(String title, String... sentences) {
        heading(title);
        for (var sentence : sentences) {
            say(sentence);
        }
    }

    private void heading(String key) {
        lines.add(NoticeText.heading(words.say(key)));
    }

    private void say(String key, Object... places) {
        lines.add(words.say(key, places));
    }
}
