package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollisionTest {

    static Stream<RuntimeException> lost() {
        var told = new SQLException("Key (name)=(maria@lezer.example) already exists.");
        return Stream.of(
                new ConstraintViolationException("maria@lezer.example", told, "access_user_name_key"),
                new LockAcquisitionException("maria@lezer.example", told),
                new EntityExistsException("maria@lezer.example", told),
                new OptimisticLockException("maria@lezer.example", told),
                new PessimisticLockException("maria@lezer.example", told),
                new LockTimeoutException("maria@lezer.example", told));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void saysThatSomebodyWasFasterAndNotAboutWhat(RuntimeException lost) {
        assertThatThrownBy(() -> Collision.turning(() -> {
                    throw lost;
                }))
                .isInstanceOf(Collision.class)
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .hasMessageNotContaining("maria");
    }

    @Test
    void isNotWhatElseMayBeWrong() {
        var wrong = new IllegalStateException("the database is gone");

        assertThatThrownBy(() -> Collision.turning(() -> {
                    throw wrong;
                }))
                .isSameAs(wrong);
    }

    @Test
    void isNotSeenWhereAllWentWell() {
        assertThatCode(() -> Collision.turning(() -> {})).doesNotThrowAnyException();
    }
}
