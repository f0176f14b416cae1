package eu.sigill.platform.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What these tests say holds on every {@link Database}; their constructor takes one after the other. */
@ParameterizedClass(name = "{0}")
@MethodSource("eu.sigill.platform.model.Database#every")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEveryDatabase {}
