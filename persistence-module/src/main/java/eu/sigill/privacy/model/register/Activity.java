package eu.sigill.privacy.model.register;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An entry of the register: one processing, and the kinds of data that it keeps.
 *
 * <p>The house has words of its own for each, in every language. Whoever answers for the register may put theirs in the
 * place of these, in one language.
 */
@Entity
@Impersonal
@Table(name = "privacy_activity")
public class Activity {

    private static final int LONGEST = 2_000;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "processing", updatable = false)
    private Processing processing;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "privacy_activity_kind", joinColumns = @JoinColumn(name = "processing"))
    @Column(name = "kind")
    private Set<String> kinds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "privacy_activity_words", joinColumns = @JoinColumn(name = "processing"))
    @MapKeyColumn(name = "entry")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<Entry, String> words;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {} // for JPA

    private Activity(Processing processing, Set<DataKind> kinds) {
        this.processing = processing;
        this.kinds = names(kinds);
        this.words = new EnumMap<>(Entry.class);
    }

    /** In the house's own words. */
    public static Activity of(Processing processing, Set<DataKind> kinds) {
        return new Activity(processing, kinds);
    }

    public void keep(Set<DataKind> kept) {
        kinds.clear();
        kinds.addAll(names(kept));
    }

    /** What is left out, or blank, is said in the house's words again. */
    public void say(Map<Entry, String> own) {
        words.clear();
        own.forEach((entry, text) -> {
            if (!text.isBlank()) {
                words.put(entry, checked(text.strip()));
            }
        });
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("an entry has at most " + LONGEST + " characters");
        }
        return text;
    }

    private static Set<String> names(Set<DataKind> kinds) {
        return kinds.stream().map(DataKind::value).collect(Collectors.toCollection(TreeSet::new));
    }

    public Processing processing() {
        return processing;
    }

    public Set<DataKind> kinds() {
        return kinds.stream().map(DataKind::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Own words, where there are any. */
    public Map<Entry, String> words() {
        return Map.copyOf(words);
    }
}
