package eu.sigill.privacy.web.notice;

import eu.sigill.privacy.service.notice.MarketNotices;
import eu.sigill.privacy.service.notice.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/notices.xhtml}: what people are told, and whether it still holds. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    NoticeService notices;

    private @Nullable List<MarketNotices> markets;

    public List<MarketNotices> markets() {
        if (markets == null) {
            markets = notices.overview();
        }
        return markets;
    }
}
