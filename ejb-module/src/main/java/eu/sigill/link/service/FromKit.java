package eu.sigill.link.service;

import eu.sigill.link.kit.BadKeys;
import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.InvalidField;
import java.util.List;

/** What the kit says, as the house says it. */
public final class FromKit {

    private static final String FAMILY = "link.reason.";

    private FromKit() {}

    public static InvalidField refusal(InvalidOrder no) {
        return refusal(no.field(), no.remark());
    }

    public static InvalidField refusal(BadKeys no) {
        return refusal(no.field(), no.remark());
    }

    public static Grounds grounds(Remark remark) {
        return new Grounds(FAMILY, remark.reason().name(), several(remark.places()));
    }

    private static InvalidField refusal(String field, Remark remark) {
        return new InvalidField(field, remark.text(), grounds(remark));
    }

    private static List<Object> several(List<?> places) {
        return places.stream().map(FromKit::place).toList();
    }

    private static Object place(Object place) {
        return switch (place) {
            case Remark remark -> grounds(remark);
            case List<?> places -> several(places);
            default -> place;
        };
    }
}
