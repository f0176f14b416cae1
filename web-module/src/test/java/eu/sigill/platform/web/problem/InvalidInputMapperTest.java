package eu.sigill.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InvalidInputMapperTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void namesTheFieldAndNeverTheValue() {
        var problem = problem(new Body("maria at lezer", "order-17", List.of(), new Inner("x")));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("urn:sigill:problem:invalid-field");
        assertThat(problem.field()).isEqualTo("email");
        assertThat(problem.detail()).startsWith("email must be").doesNotContain("maria", "lezer");
    }

    @Test
    void quotesNoValueOfAnyConstraint() {
        var problem = problem(new Body("m@l.example", "canary-order", List.of(), new Inner("x")));

        assertThat(problem.field()).isEqualTo("ref");
        assertThat(problem.toString()).doesNotContain("canary");
    }

    @Test
    void namesAListByItsOwnName() {
        var problem = problem(new Body("m@l.example", "17", List.of("gift", "canary-tag"), new Inner("x")));

        assertThat(problem.field()).isEqualTo("tags");
        assertThat(problem.toString()).doesNotContain("canary");
    }

    @Test
    void namesAFieldWithinAnother() {
        assertThat(problem(new Body("m@l.example", "17", List.of(), new Inner("canary")))
                        .field())
                .isEqualTo("code");
    }

    @Test
    void namesTheBodyWhereItIsMissing() throws NoSuchMethodException {
        var call = InvalidInputMapperTest.class.getDeclaredMethod("take", Body.class);
        var violations = validator.forExecutables().validateParameters(this, call, new Object[] {null});

        var problem = (Problem) new InvalidInputMapper()
                .toResponse(new ConstraintViolationException(violations))
                .getEntity();

        assertThat(problem.field()).isEqualTo("body");
    }

    @Test
    void speaksEnglishOnAnyMachine() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(problem(new Body("maria at lezer", "17", List.of(), new Inner("x")))
                            .detail())
                    .isEqualTo("email must be a well-formed email address");
            assertThat(problem(new Body("m@l.example", "order-canary", List.of(), new Inner("x")))
                            .detail())
                    .isEqualTo("ref size must be between 0 and 8");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void answersTheSameFieldEachTime() {
        var wrong = new Body("canary", "canary-order", List.of(), new Inner("canary"));

        for (var time = 0; time < 20; time++) {
            assertThat(problem(wrong).field()).isEqualTo("email");
        }
    }

    void take(@NotNull @Valid Body body) {
        assertThat(body).isNotNull();
    }

    private Problem problem(Body body) {
        var violations = validator.validate(body);
        assertThat(violations).isNotEmpty();
        var response = new InvalidInputMapper().toResponse(new ConstraintViolationException(violations));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getMediaType()).hasToString("application/problem+json");
        return (Problem) response.getEntity();
    }

    record Body(
            @Email String email,

            @Size(max = 8) String ref,

            List<@Size(max = 8) String> tags,
            @Valid Inner inner) {}

    record Inner(@Pattern(regexp = "x") String code) {}
}
