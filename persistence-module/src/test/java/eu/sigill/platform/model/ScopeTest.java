package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Scope scope) {
        assertThat(Scope.of(scope.text())).contains(scope);
    }

    @ParameterizedTest
    @EnumSource
    void hasAConstantOfItsText(Scope scope) throws ReflectiveOperationException {
        assertThat(Scope.class.getField("NAME_" + scope.name()).get(null)).isEqualTo(scope.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shops", "SHOPS:READ", "SHOPS_READ", "shops:read ", "*"})
    void isNotGuessed(String text) {
        assertThat(Scope.of(text)).isEmpty();
    }
}
