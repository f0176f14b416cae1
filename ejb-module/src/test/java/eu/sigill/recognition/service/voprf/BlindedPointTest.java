package eu.sigill.recognition.service.voprf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.refusal.Refusal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlindedPointTest {

    private static final byte[] GOOD =
            HexFormat.of().parseHex("02dd05901038bb31a6fae01828fd8d0e49e35a486b5c5d4b4994013648c01277da");
    private static final String P = "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff";

    static Stream<Arguments> bad() {
        var uncompressed = P256.decoded(GOOD).getEncoded(false);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("the identity", new byte[1]),
                Arguments.of("the identity, filled up", new byte[33]),
                Arguments.of("32 bytes", Arrays.copyOf(GOOD, 32)),
                Arguments.of("34 bytes", Arrays.copyOf(GOOD, 34)),
                Arguments.of("65 bytes, uncompressed", uncompressed),
                Arguments.of("33 bytes, uncompressed", Arrays.copyOf(uncompressed, 33)),
                Arguments.of("65 bytes, hybrid", prefixed(6, uncompressed)),
                Arguments.of("prefix 00", prefixed(0, GOOD)),
                Arguments.of("prefix 01", prefixed(1, GOOD)),
                Arguments.of("prefix 04", prefixed(4, GOOD)),
                Arguments.of("prefix 05", prefixed(5, GOOD)),
                Arguments.of("prefix 82", prefixed(0x82, GOOD)),
                Arguments.of("prefix ff", prefixed(0xff, GOOD)),
                Arguments.of("x = p", hex("02" + P)),
                Arguments.of("x = p + a point's", aboveP()),
                Arguments.of("the greatest x", hex("03" + "ff".repeat(32))),
                Arguments.of("off the curve", offTheCurve()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bad(String what, byte[] encoded) {
        assertThatThrownBy(() -> BlindedPoint.of(encoded)).isInstanceOfSatisfying(BadPoint.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.sentence()).isEqualTo(new BadPoint().sentence());
            assertThat(refusal.field()).contains("blinded");
            assertThat(refusal).hasNoCause();
        });
    }

    @Test
    void takesBothPointsOfAnX() {
        var one = BlindedPoint.of(GOOD);
        var other = BlindedPoint.of(prefixed(3, GOOD));

        assertThat(one).isEqualTo(BlindedPoint.of(GOOD)).hasSameHashCodeAs(BlindedPoint.of(GOOD));
        assertThat(one).isNotEqualTo(other).hasToString("BlindedPoint[33 bytes]");
    }

    /** Half of all x have points: whatever comes is either one of them or refused. */
    @Test
    void isOnTheCurveOrNone() {
        var random = new Random(1);
        int taken = 0;
        for (int i = 0; i < 2_000; i++) {
            var encoded = new byte[33];
            random.nextBytes(encoded);
            encoded[0] = (byte) (2 + random.nextInt(2));
            try {
                var point = BlindedPoint.of(encoded).point();
                assertThat(point.isValid() && !point.isInfinity()).isTrue();
                assertThat(point.getEncoded(true)).isEqualTo(encoded);
                taken++;
            } catch (BadPoint refusal) {
                assertThat(hasPoint(encoded)).isFalse();
            }
        }
        assertThat(taken).isBetween(900, 1_100);
    }

    private static byte[] prefixed(int prefix, byte[] encoded) {
        var other = encoded.clone();
        other[0] = (byte) prefix;
        return other;
    }

    /** An x that would be a point's if somebody reduced it. */
    private static byte[] aboveP() {
        var x = 0;
        while (!hasPoint(hex("02" + "%064x".formatted(x)))) {
            x++;
        }
        return hex("02" + "%064x".formatted(new BigInteger(P, 16).add(BigInteger.valueOf(x))));
    }

    private static byte[] offTheCurve() {
        var x = 1;
        while (hasPoint(hex("02" + "%064x".formatted(x)))) {
            x++;
        }
        return hex("02" + "%064x".formatted(x));
    }

    /** Euler's criterion for x³ + ax + b, without the code that is tested. */
    private static boolean hasPoint(byte[] encoded) {
        var p = new BigInteger(P, 16);
        var x = new BigInteger(1, Arrays.copyOfRange(encoded, 1, 33));
        var curve = CustomNamedCurves.getByName("secp256r1").getCurve();
        var right = x.pow(3)
                .add(curve.getA().toBigInteger().multiply(x))
                .add(curve.getB().toBigInteger())
                .mod(p);
        return x.compareTo(p) < 0
                && right.modPow(p.subtract(BigInteger.ONE).shiftRight(1), p).equals(BigInteger.ONE);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
