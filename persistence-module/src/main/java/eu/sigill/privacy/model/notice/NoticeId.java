package eu.sigill.privacy.model.notice;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which edition of a market's notice in one language. */
@Embeddable
public record NoticeId(
        @Enumerated(EnumType.STRING) @Column(name = "market", updatable = false)
        Market market,

        @Enumerated(EnumType.STRING) @Column(name = "language", updatable = false)
        Language language,

        @Column(name = "edition", updatable = false) int edition) {}
