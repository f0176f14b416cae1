package eu.sigill.privacy.web.export;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.privacy.service.balance.BalancingService;
import eu.sigill.privacy.service.register.RegisterService;
import eu.sigill.privacy.service.roles.RoleService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Hands out what is printed ({@code register.html}) and what spreadsheets read ({@code register.csv}). */
@WebServlet("/console/privacy/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient RegisterService register;

    @Inject
    transient RoleService roles;

    @Inject
    transient BalancingService balancings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var dot = path.lastIndexOf('.');
        var sheet = dot < 0 ? Optional.<Sheet>empty() : sheet(path.substring(1, dot), request);
        PageHeaders.keepNowhere(response);
        if (sheet.isPresent() && path.endsWith(".csv")) {
            send(sheet.get(), path.substring(1), response);
        } else if (sheet.isPresent() && path.endsWith(".html")) {
            request.setAttribute("sheet", sheet.get());
            Onward.toView("/notice/sheet.xhtml", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Sheet> sheet(String name, HttpServletRequest request) {
        var texts = Languages.texts(request);
        var market = market(request);
        return switch (name) {
            case "register" -> Optional.of(new RegisterSheets(register.of(market), texts).whole());
            case "controller" -> Optional.of(new RegisterSheets(register.of(market), texts).controller());
            case "processor" -> Optional.of(new RegisterSheets(register.of(market), texts).processor());
            case "roles" ->
                Optional.of(
                        new RolesSheet(market, roles.editions(market).stream().findFirst(), register.of(market), texts)
                                .sheet());
            case "balancing" -> Optional.of(new BalancingSheet(balancings.all(), texts).sheet());
            default -> Optional.empty();
        };
    }

    private static Market market(HttpServletRequest request) {
        var named = String.valueOf(request.getParameter("market"));
        return Arrays.stream(Market.values())
                .filter(market -> market.name().equals(named))
                .findFirst()
                .orElse(Market.NL);
    }

    private static void send(Sheet sheet, String file, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.getWriter().write(Csv.of(sheet.parts().getFirst()));
    }
}
