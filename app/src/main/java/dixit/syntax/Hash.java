package dixit.syntax;

/** Mixes the parts of a feature into 32 bits; the same on every machine. */
final class Hash {
    private Hash() {}

    static int of(int template, int a) {
        return mix(a * 0x9E3779B1 + template * 0x85EBCA6B + 0x27D4EB2F);
    }

    static int of(int template, int a, int b) {
        return of(template, mix(a * 0x9E3779B1 + 0x165667B1) + b * 0xC2B2AE3D);
    }

    static int of(int template, int a, int b, int c) {
        return of(template, a, mix(b * 0x9E3779B1 + 0x7FEB352D) + c * 0xC2B2AE3D);
    }

    static int of(int template, int a, int b, int c, int d) {
        return of(template, a, b, mix(c * 0x9E3779B1 + 0x68E31DA4) + d * 0xC2B2AE3D);
    }

    private static int mix(int x) {
        x ^= x >>> 15;
        x *= 0x2C1B3C6D;
        x ^= x >>> 12;
        x *= 0x297A2D39;
        return x ^ (x >>> 15);
    }
}
