package eu.sigill.review.web.form;

import eu.sigill.link.kit.open.FormPath;
import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.review.service.LinkRefused;
import eu.sigill.review.service.ReviewForms;
import eu.sigill.review.service.ReviewPublishing;
import eu.sigill.review.service.shown.FormView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where review links lead.
 *
 * <p>A payload comes in the address ({@code ?p=}) or, from the fragment, in a posted body; either way the answer is the
 * form, or one page for every refusal. There is no session: the form carries the payload, and publishing opens it again.
 */
@WebServlet("/evaluate-bgl/*")
public class ReviewFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient ReviewForms forms;

    @Inject
    transient ReviewPublishing publishing;

    @Inject
    transient ShopDirectory shops;

    @Inject
    transient FormSkeletons skeletons;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var address = FormAddress.of(request.getPathInfo());
        var payload = FormAddress.payloadIn(request);
        if (address.isEmpty() || !prepare(address.get(), request, response)) {
            refuse(request, response);
        } else if (payload != null) {
            show(address.get(), payload, request, response);
        } else if (FormAddress.has(request, "published")) {
            request.setAttribute("publishedDomain", address.get().domain());
            Onward.toView("/review/published.xhtml", request, response);
        } else {
            // the payload is in the fragment; a script posts it
            Onward.toView("/review/unfold.xhtml", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var address = FormAddress.of(request.getPathInfo());
        if (address.isEmpty() || !prepare(address.get(), request, response)) {
            refuse(request, response);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        var payload = String.valueOf(request.getParameter("p"));
        if (request.getParameter("publish") == null) {
            show(address.get(), payload, request, response);
        } else {
            publish(address.get(), payload, request, response);
        }
    }

    private void show(FormPath address, String payload, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var form = "HEAD".equals(request.getMethod())
                ? forms.glance(address.domain(), payload)
                : forms.open(address.domain(), payload);
        if (form.isEmpty()) {
            refuse(request, response);
            return;
        }
        var model = ReviewFormModel.fresh(form.get(), payload, address.embedded());
        if (!skeletons.show(model, request, response)) {
            show(model, HttpServletResponse.SC_OK, request, response);
        }
    }

    private void publish(FormPath address, String payload, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<FormView> view = forms.glance(address.domain(), payload);
        if (view.isEmpty()) {
            refuse(request, response);
            return;
        }
        var form = ReviewFormModel.typed(view.get(), payload, address.embedded(), request::getParameter)
                .checked();
        if (form.isWrong()) {
            show(form, UNPROCESSABLE, request, response);
            return;
        }
        try {
            publishing.publish(
                    address.domain(),
                    payload,
                    form.draft(Languages.texts(request).language()));
            Onward.toAddress(request.getRequestURI() + "?published", request, response);
        } catch (LinkRefused e) {
            refuse(request, response);
        } catch (Refusal e) {
            show(form.refused("review.form.problem." + e.slug()), HttpServletResponse.SC_CONFLICT, request, response);
        }
    }

    /** Headers and language that hold for every answer here; false if no shop stands at the domain. */
    private boolean prepare(FormPath address, HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.keepNowhere(response);
        var shop = Domain.parse(address.domain()).flatMap(shops::at);
        shop.map(ShopView::profile)
                .ifPresent(profile ->
                        Languages.among(profile.languages(), profile.market().language(), request));
        if (shop.isPresent() && address.embedded()) {
            PageHeaders.frameOnlyIn(response, shop.get().frameAncestors().toString());
        }
        return shop.isPresent();
    }

    private static void show(ReviewFormModel form, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("form", form);
        response.setStatus(status);
        Onward.toView("/review/form.xhtml", request, response);
    }

    /** The same for every reason, so that nobody learns which part of a forged link was wrong. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PageHeaders.keepNowhere(response);
        var domain = FormAddress.of(request.getPathInfo()).flatMap(address -> Domain.parse(address.domain()));
        request.setAttribute("refusedDomain", domain.map(Domain::value).orElse(""));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        Onward.toView("/review/refused.xhtml", request, response);
    }
}
