package eu.sigill.badge.web.form;

import eu.sigill.badge.service.card.Confirmations;
import eu.sigill.badge.service.card.Registered;
import eu.sigill.badge.service.card.Registrations;
import eu.sigill.badge.service.card.ShopOffer;
import eu.sigill.badge.service.card.ShopOffers;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.problem.RefusalMapper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The forms for joining and for having an order protected. The card leads here with what it knows in the fragment, which
 * no browser sends; a script fills the form with it, and nothing reaches the house before the last click.
 */
@WebServlet({"/membership", "/protection"})
public class JoinServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ShopOffers offers;

    @Inject
    transient Registrations registrations;

    @Inject
    transient Confirmations confirmations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PageHeaders.keepNowhere(response);
        var offer = offerIn(request);
        if (offer.isPresent()) {
            show(JoinForm.fresh(offer.get(), isAboutAnOrder(request)), HttpServletResponse.SC_OK, request, response);
        } else {
            // the shop may be in the fragment, where a script finds it
            Onward.toView("/joining/unfold.xhtml", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PageHeaders.keepNowhere(response);
        request.setCharacterEncoding("UTF-8");
        var offer = offerIn(request);
        if (offer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var form = JoinForm.typed(offer.get(), isAboutAnOrder(request), request::getParameter);
        var texts = Languages.texts(request);
        try {
            var done = registrations.register(form.registration(texts.language()), Network.in(request::getAttribute));
            Onward.toAddress(confirmed(done), request, response);
        } catch (Refusal no) {
            show(form.refused(no, texts), RefusalMapper.statusOf(no.kind()), request, response);
        }
    }

    /** In the fragment, so that no log tells what was confirmed. */
    private String confirmed(Registered done) {
        return "/membership/confirmed#" + confirmations.of(done);
    }

    private Optional<ShopOffer> offerIn(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("shop"))
                    .flatMap(ShopId::parse)
                    .map(offers::of);
        } catch (UnknownShop e) {
            return Optional.empty();
        }
    }

    private static boolean isAboutAnOrder(HttpServletRequest request) {
        return request.getServletPath().equals("/protection");
    }

    private static void show(JoinForm form, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var shop = form.offer().shop().profile();
        Languages.among(shop.languages(), shop.market().language(), request);
        request.setAttribute("form", form);
        response.setStatus(status);
        Onward.toView("/joining/join.xhtml", request, response);
    }
}
