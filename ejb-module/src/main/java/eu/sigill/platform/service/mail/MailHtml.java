package eu.sigill.platform.service.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The same words for readers of mail that show HTML: 600 px wide, no picture, nothing to be fetched. */
final class MailHtml {

    private MailHtml() {}

    static String of(Mail mail) {
        var paragraphs = Arrays.stream(mail.text().split("\n{2,}"))
                .map(MailHtml::paragraph)
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="UTF-8"><meta name="color-scheme" content="light dark">\
                <title>%s</title></head><body style="margin:0;padding:24px 16px;font:16px/1.5 sans-serif">\
                <div style="max-width:600px;margin:0 auto">%s</div></body></html>
                """.formatted(mail.language().code(), escaped(mail.subject()), paragraphs);
    }

    private static String paragraph(String text) {
        var escaped = escaped(text.strip());
        var isLink = text.strip().matches("https?://\\S+");
        return "<p style=\"margin:0 0 16px\">%s</p>".formatted(isLink ? link(escaped) : escaped.replace("\n", "<br>"));
    }

    private static String link(String address) {
        return "<a href=\"%1$s\" style=\"color:#0b6e4f;overflow-wrap:anywhere\">%1$s</a>".formatted(address);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
