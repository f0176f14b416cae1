package eu.sigill;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Calls, by whom and to what; a reference such as {@code Instant::now} is as good as a call. */
final class Calls {

    private Calls() {}

    static DescribedPredicate<JavaAccess<?>> to(Class<?> owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                "calls %s.%s".formatted(owner.getSimpleName(), wanted),
                call -> call.getTargetOwner().isEquivalentTo(owner) && wanted.contains(call.getName()));
    }

    static DescribedPredicate<JavaAccess<?>> from(DescribedPredicate<? super JavaClass> caller) {
        return describe("from classes with " + caller.getDescription(), call -> caller.test(call.getOriginOwner()));
    }
}
