package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Desk;
import eu.sigill.house.Tab;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Whoever answers for people's data, at the console. */
record Officer(Tab tab) {

    static Officer at(Tab tab) {
        Desk.enter(tab);
        return new Officer(tab);
    }

    Officer names(String name) {
        tab.go("/console/privacy/controller");
        tab.find("#controller\\:name").fill(name);
        tab.find("#controller\\:contact").fill("Street 1\n1000 AA Amsterdam\nprivacy@operator.example");
        tab.find("#controller\\:save").click();
        return done();
    }

    Officer signsRoles(String market, String preset) {
        tab.go("/console/privacy/roles?market=" + market + "&preset=" + preset);
        tab.find("#contact").fill("privacy@operator.example");
        tab.find("#subprocessors").fill("Host AB, Stockholm");
        tab.find("#signedBy").fill("A. Officer");
        tab.find("#roles\\:sign").click();
        return done();
    }

    Officer weighs(String area, String whyHashes) {
        tab.go("/console/privacy/weighing?processing=RECOGNITION&area=" + area);
        for (var field : tab.find("#weighing textarea[name^='words.']").all()) {
            field.fill("weighed with care");
        }
        tab.find("#whyHashes").fill(whyHashes);
        tab.find("#signedBy").fill("A. Officer");
        tab.find("#weighing\\:sign").click();
        return done();
    }

    Officer sendsHashesFrom(String domain) {
        Desk.workOn(tab, domain);
        tab.go("/console/recognition/recognition");
        tab.find("#decide\\:mode").selectOption("V1");
        tab.find("#decide\\:until")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        tab.find("#decide\\:save").click();
        return done();
    }

    Officer looksAt(String market, String language) {
        tab.go("/console/privacy/notice?market=" + market + "&language=" + language);
        return this;
    }

    Officer publishes() {
        tab.find("#publish\\:publish").click();
        return this;
    }

    Officer done() {
        assertThat(tab.find(".says li").first()).hasClass("says-good");
        return this;
    }

    Officer refused() {
        assertThat(tab.find(".says li").first()).hasClass("says-danger");
        return this;
    }
}
