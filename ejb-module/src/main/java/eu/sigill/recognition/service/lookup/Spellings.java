package eu.sigill.recognition.service.lookup;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import eu.sigill.platform.service.EmailAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the same address may stand on order pages. A page's script trims it and makes its letters small before it hashes
 * it, and no more: what differs otherwise gives another hash.
 */
final class Spellings {

    private static final IDNA UTS_46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    private Spellings() {}

    /** The normal form; the domain in letters instead of {@code xn--…}; each of them with accents as marks of their own. */
    static Set<String> of(EmailAddress address) {
        var decomposing = Normalizer2.getNFDInstance();
        var spellings = new LinkedHashSet<String>();
        for (var spelling : List.of(address.text(), inLetters(address.text()))) {
            spellings.add(spelling);
            spellings.add(decomposing.normalize(spelling));
        }
        return spellings;
    }

    private static String inLetters(String address) {
        var domain = address.lastIndexOf('@') + 1;
        var letters = UTS_46.nameToUnicode(address.substring(domain), new StringBuilder(), new IDNA.Info());
        return address.substring(0, domain) + letters;
    }
}
