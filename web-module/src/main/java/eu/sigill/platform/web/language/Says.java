package eu.sigill.platform.web.language;

import eu.sigill.platform.service.refusal.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** What a page says back to the person who did something there, in their language. */
public final class Says {

    private Says() {}

    /** The texts of the page that is being shown. */
    public static Texts texts() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Languages.texts(request);
    }

    /** That it was done. */
    public static void done(String key, Object... places) {
        add(null, FacesMessage.SEVERITY_INFO, texts().say(key, places));
    }

    /** Does it, or says the house's no at the form. */
    public static <E extends Exception> void attempt(String form, Deed<E> deed) throws E {
        try {
            deed.act();
        } catch (Refusal no) {
            no(no, form);
        }
    }

    /** What a click asks for. */
    @FunctionalInterface
    public interface Deed<E extends Exception> {

        void act() throws E;
    }

    /** A no of the house, beside its field where the form has one of that name, else above the form. */
    public static void no(Refusal refusal, String form) {
        var at = refusal.field()
                .map(field -> form + ":" + field)
                .filter(Says::isThere)
                .orElse(null);
        add(at, FacesMessage.SEVERITY_ERROR, texts().no(refusal));
    }

    /** A message beside a field that is not there would be seen by nobody. */
    private static boolean isThere(String id) {
        return FacesContext.getCurrentInstance().getViewRoot().findComponent(":" + id) != null;
    }

    private static void add(
            @org.jspecify.annotations.Nullable String at, FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(at, new FacesMessage(severity, sentence, sentence));
    }
}
