package eu.sigill.platform.service;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Environment variables as MicroProfile Config finds them: a property's other signs are underscores, in capitals. */
public record MapConfig(Map<String, String> environment) implements Config {

    @Override
    public <T> Optional<T> getOptionalValue(String property, Class<T> type) {
        var variable = property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(environment.get(variable)).map(type::cast);
    }

    @Override
    public <T> T getValue(String property, Class<T> type) {
        return getOptionalValue(property, type).orElseThrow();
    }

    @Override
    public ConfigValue getConfigValue(String property) {
        throw new UnsupportedOperationException("settings are read as optional texts");
    }

    @Override
    public Iterable<String> getPropertyNames() {
        throw new UnsupportedOperationException("settings are read by name");
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        throw new UnsupportedOperationException("settings are read by name");
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
