package dixit.intake;

import java.util.Arrays;
import java.util.Random;

/** Breaks files at random: flips bits, cuts, repeats. */
final class Damage {
    private Damage() {}

    static byte[] to(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && damaged.length > 1; i++) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            default -> {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
                byte[] repeated = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, repeated, at + length, bytes.length - at);
                yield repeated;
            }
        };
    }
}
