package eu.sigill;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.stream.Collectors;

/** Nothing grows until nobody sees all of it. */
final class SizeRules {

    private static final int MOST_TYPES = 15;

    /** So many types that one screen names them all. */
    @ArchTest
    static void aPackageHasAtMostFifteenTypes(JavaClasses classes) {
        var sizes = classes.stream()
                .filter(SizeRules::isWritten)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, types) ->
                        assertThat(types).as("types in %s", name).isLessThanOrEqualTo(MOST_TYPES));
    }

    private static boolean isWritten(JavaClass type) {
        return type.isTopLevelClass() && !type.getName().matches(".*(package-info|\\$.*|_)");
    }

    private SizeRules() {}
}
