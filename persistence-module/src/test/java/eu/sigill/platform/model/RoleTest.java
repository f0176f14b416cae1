package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void hasAConstantOfTheSameName(Role role) throws ReflectiveOperationException {
        assertThat(Role.class.getField("NAME_" + role.name()).get(null)).isEqualTo(role.name());
    }

    @Test
    void isAMerchantsWhenItWorksForOne() {
        assertThat(Role.values())
                .filteredOn(Role::isMerchants)
                .containsExactly(Role.MERCHANT_OWNER, Role.MERCHANT_STAFF);
    }

    @Test
    void hasNoConstantWithoutARole() {
        var constants =
                Arrays.stream(Role.class.getFields()).map(Field::getName).filter(name -> name.startsWith("NAME_"));

        assertThat(constants).hasSameSizeAs(Role.values());
    }
}
