package eu.sigill.privacy.web;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Texts;
import eu.sigill.retention.model.rule.Area;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** The market that a page about privacy is about. */
@Named
@RequestScoped
public class MarketPart {

    @Inject
    HttpServletRequest request;

    /** The one that the address or the form names, else the Netherlands. */
    public Market getMarket() {
        return Optional.ofNullable(request.getParameter("market"))
                .flatMap(name -> Arrays.stream(Market.values())
                        .filter(market -> market.name().equals(name))
                        .findFirst())
                .orElse(Market.NL);
    }

    public Market[] getMarkets() {
        return Market.values();
    }

    public Area[] getAreas() {
        return Area.values();
    }

    /** What an area is called. */
    public String name(Area area) {
        return name(area, Languages.texts(request));
    }

    public static String name(Area area, Texts texts) {
        return switch (area) {
            case ANY -> texts.get("privacy.area.any");
            case EU -> texts.get("privacy.area.eu");
            default -> texts.get("merchant.market." + area);
        };
    }
}
