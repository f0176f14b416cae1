package eu.sigill.privacy.web.roles;

import eu.sigill.platform.web.language.Says;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.privacy.model.roles.Arrangement;
import eu.sigill.privacy.model.roles.Ground;
import eu.sigill.privacy.model.roles.Party;
import eu.sigill.privacy.model.roles.PartyRole;
import eu.sigill.privacy.model.roles.Preset;
import eu.sigill.privacy.model.roles.RoleRow;
import eu.sigill.privacy.service.Typed;
import eu.sigill.privacy.service.roles.MatrixView;
import eu.sigill.privacy.service.roles.RoleService;
import eu.sigill.privacy.service.roles.RowDraft;
import eu.sigill.privacy.web.Filled;
import eu.sigill.privacy.web.MarketPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/privacy/roles.xhtml}: who is controller and who is processor in one market. */
@Named
@RequestScoped
public class RolesPage {

    private static final int LONGEST = 1_000;

    @Inject
    RoleService roles;

    @Inject
    MarketPart market;

    @Inject
    HttpServletRequest request;

    private @Nullable List<MatrixView> editions;

    /** The newest first. */
    public List<MatrixView> editions() {
        if (editions == null) {
            editions = roles.editions(market.getMarket());
        }
        return editions;
    }

    public int getSeen() {
        return editions().isEmpty() ? 0 : editions().getFirst().edition();
    }

    /** The rows to begin with: of the preset that the address names, else those that hold, else the first preset’s. */
    public List<RoleRow> rows() {
        return preset().map(Preset::rows)
                .or(() -> editions().stream().findFirst().map(MatrixView::rows))
                .orElseGet(Preset.JOINT::rows);
    }

    private Optional<Preset> preset() {
        var named = new Filled(request).text("preset").orElse("");
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.name().equals(named))
                .findFirst();
    }

    /** What was chosen in a cell of the form, else what it begins with. */
    public boolean isChosen(RoleRow row, String cell, Enum<?> value) {
        var begin = switch (cell) {
            case "ground" -> row.ground();
            case "operator" -> row.operator();
            case "shop" -> row.shop();
            case "informs" -> row.informs();
            default -> row.answers();
        };
        return new Filled(request)
                .text(cell + "." + row.processing())
                .orElse(begin.name())
                .equals(value.name());
    }

    /** What was typed, else what holds. */
    public String typed(String field) {
        return new Filled(request)
                .text(field)
                .orElseGet(() -> editions().stream()
                        .findFirst()
                        .map(edition -> kept(edition.arrangement(), field))
                        .orElse(""));
    }

    private static String kept(Arrangement arrangement, String field) {
        return switch (field) {
            case "subprocessors" -> arrangement.subprocessors();
            case "transfers" -> arrangement.transfers();
            case "contact" -> arrangement.contact();
            default -> "";
        };
    }

    public void sign() {
        Says.attempt("roles", () -> {
            var filled = new Filled(request);
            var rows = Processing.allShared().stream()
                    .map(one -> draft(one, filled))
                    .toList();
            var arrangement =
                    new Arrangement(text(filled, "subprocessors"), text(filled, "transfers"), text(filled, "contact"));
            roles.sign(
                    market.getMarket(),
                    rows,
                    arrangement,
                    filled.text("signedBy").orElse(""),
                    filled.seen());
            editions = null;
            Says.done("privacy.roles.signed");
        });
    }

    private static RowDraft draft(Processing processing, Filled filled) {
        return new RowDraft(
                processing,
                filled.choice(Ground.class, "ground." + processing),
                filled.choice(PartyRole.class, "operator." + processing),
                filled.choice(PartyRole.class, "shop." + processing),
                filled.choice(Party.class, "informs." + processing),
                filled.choice(Party.class, "answers." + processing));
    }

    private static String text(Filled filled, String field) {
        return Typed.text(field, filled.text(field).orElse(""), LONGEST);
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public PartyRole[] getPartyRoles() {
        return PartyRole.values();
    }

    public Party[] getParties() {
        return Party.values();
    }

    public Preset[] getPresets() {
        return Preset.values();
    }
}
