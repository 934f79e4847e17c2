package newsarchive.text;

/**
 * The rounds of SHA-256 (FIPS 180-4, 6.2.2), for a virtual machine that has only its first
 * compiler: the JDK's own rounds, of which the second compiler makes machine instructions, take
 * half as long again there. Rounds are unrolled, so that no word changes its place, and rotations
 * are folded: of {@code x>>>2 ^ x>>>13 ^ x>>>22} the shifts are shared. Stateless.
 */
final class Sha256Rounds {
    /** Bytes of a block. */
    static final int BLOCK = 64;

    private static final int ROUNDS = 64;
    private static final int WORDS = 16;

    private static final int[] K = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
        0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
        0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
        0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
        0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
        0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
        0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
        0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
        0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private Sha256Rounds() {}

    /** The state before the first block. */
    static int[] begin() {
        return new int[] {
            0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
        };
    }

    /** Adds the blocks that stand between {@code from} and {@code to}, of which all are whole. */
    static void add(int[] state, byte[] bytes, int from, int to) {
        for (int at = from; at < to; at += BLOCK) {
            add(state, bytes, at);
        }
    }

    private static void add(int[] state, byte[] bytes, int at) {
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        int w0 = word(bytes, at);
        int w1 = word(bytes, at + 4);
        int w2 = word(bytes, at + 8);
        int w3 = word(bytes, at + 12);
        int w4 = word(bytes, at + 16);
        int w5 = word(bytes, at + 20);
        int w6 = word(bytes, at + 24);
        int w7 = word(bytes, at + 28);
        int w8 = word(bytes, at + 32);
        int w9 = word(bytes, at + 36);
        int w10 = word(bytes, at + 40);
        int w11 = word(bytes, at + 44);
        int w12 = word(bytes, at + 48);
        int w13 = word(bytes, at + 52);
        int w14 = word(bytes, at + 56);
        int w15 = word(bytes, at + 60);
        h += large1(e) + choice(e, f, g) + K[0] + w0;
        d += h;
        h += large0(a) + majority(a, b, c);
        g += large1(d) + choice(d, e, f) + K[1] + w1;
        c += g;
        g += large0(h) + majority(h, a, b);
        f += large1(c) + choice(c, d, e) + K[2] + w2;
        b += f;
        f += large0(g) + majority(g, h, a);
        e += large1(b) + choice(b, c, d) + K[3] + w3;
        a += e;
        e += large0(f) + majority(f, g, h);
        d += large1(a) + choice(a, b, c) + K[4] + w4;
        h += d;
        d += large0(e) + majority(e, f, g);
        c += large1(h) + choice(h, a, b) + K[5] + w5;
        g += c;
        c += large0(d) + majority(d, e, f);
        b += large1(g) + choice(g, h, a) + K[6] + w6;
        f += b;
        b += large0(c) + majority(c, d, e);
        a += large1(f) + choice(f, g, h) + K[7] + w7;
        e += a;
        a += large0(b) + majority(b, c, d);
        h += large1(e) + choice(e, f, g) + K[8] + w8;
        d += h;
        h += large0(a) + majority(a, b, c);
        g += large1(d) + choice(d, e, f) + K[9] + w9;
        c += g;
        g += large0(h) + majority(h, a, b);
        f += large1(c) + choice(c, d, e) + K[10] + w10;
        b += f;
        f += large0(g) + majority(g, h, a);
        e += large1(b) + choice(b, c, d) + K[11] + w11;
        a += e;
        e += large0(f) + majority(f, g, h);
        d += large1(a) + choice(a, b, c) + K[12] + w12;
        h += d;
        d += large0(e) + majority(e, f, g);
        c += large1(h) + choice(h, a, b) + K[13] + w13;
        g += c;
        c += large0(d) + majority(d, e, f);
        b += large1(g) + choice(g, h, a) + K[14] + w14;
        f += b;
        b += large0(c) + majority(c, d, e);
        a += large1(f) + choice(f, g, h) + K[15] + w15;
        e += a;
        a += large0(b) + majority(b, c, d);
        for (int t = WORDS; t < ROUNDS; t += WORDS) {
            w0 += small0(w1) + w9 + small1(w14);
            h += large1(e) + choice(e, f, g) + K[t] + w0;
            d += h;
            h += large0(a) + majority(a, b, c);
            w1 += small0(w2) + w10 + small1(w15);
            g += large1(d) + choice(d, e, f) + K[t + 1] + w1;
            c += g;
            g += large0(h) + majority(h, a, b);
            w2 += small0(w3) + w11 + small1(w0);
            f += large1(c) + choice(c, d, e) + K[t + 2] + w2;
            b += f;
            f += large0(g) + majority(g, h, a);
            w3 += small0(w4) + w12 + small1(w1);
            e += large1(b) + choice(b, c, d) + K[t + 3] + w3;
            a += e;
            e += large0(f) + majority(f, g, h);
            w4 += small0(w5) + w13 + small1(w2);
            d += large1(a) + choice(a, b, c) + K[t + 4] + w4;
            h += d;
            d += large0(e) + majority(e, f, g);
            w5 += small0(w6) + w14 + small1(w3);
            c += large1(h) + choice(h, a, b) + K[t + 5] + w5;
            g += c;
            c += large0(d) + majority(d, e, f);
            w6 += small0(w7) + w15 + small1(w4);
            b += large1(g) + choice(g, h, a) + K[t + 6] + w6;
            f += b;
            b += large0(c) + majority(c, d, e);
            w7 += small0(w8) + w0 + small1(w5);
            a += large1(f) + choice(f, g, h) + K[t + 7] + w7;
            e += a;
            a += large0(b) + majority(b, c, d);
            w8 += small0(w9) + w1 + small1(w6);
            h += large1(e) + choice(e, f, g) + K[t + 8] + w8;
            d += h;
            h += large0(a) + majority(a, b, c);
            w9 += small0(w10) + w2 + small1(w7);
            g += large1(d) + choice(d, e, f) + K[t + 9] + w9;
            c += g;
            g += large0(h) + majority(h, a, b);
            w10 += small0(w11) + w3 + small1(w8);
            f += large1(c) + choice(c, d, e) + K[t + 10] + w10;
            b += f;
            f += large0(g) + majority(g, h, a);
            w11 += small0(w12) + w4 + small1(w9);
            e += large1(b) + choice(b, c, d) + K[t + 11] + w11;
            a += e;
            e += large0(f) + majority(f, g, h);
            w12 += small0(w13) + w5 + small1(w10);
            d += large1(a) + choice(a, b, c) + K[t + 12] + w12;
            h += d;
            d += large0(e) + majority(e, f, g);
            w13 += small0(w14) + w6 + small1(w11);
            c += large1(h) + choice(h, a, b) + K[t + 13] + w13;
            g += c;
            c += large0(d) + majority(d, e, f);
            w14 += small0(w15) + w7 + small1(w12);
            b += large1(g) + choice(g, h, a) + K[t + 14] + w14;
            f += b;
            b += large0(c) + majority(c, d, e);
            w15 += small0(w0) + w8 + small1(w13);
            a += large1(f) + choice(f, g, h) + K[t + 15] + w15;
            e += a;
            a += large0(b) + majority(b, c, d);
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    private static int choice(int x, int y, int z) {
        return ((y ^ z) & x) ^ z;
    }

    private static int majority(int x, int y, int z) {
        return ((x ^ y) & (y ^ z)) ^ y;
    }

    /** Turned right by 2, 13 and 22. */
    private static int large0(int x) {
        return ((((x >>> 9) ^ x) >>> 11 ^ x) >>> 2) ^ ((((x << 11) ^ x) << 9 ^ x) << 10);
    }

    /** Turned right by 6, 11 and 25. */
    private static int large1(int x) {
        return ((((x >>> 14) ^ x) >>> 5 ^ x) >>> 6) ^ ((((x << 5) ^ x) << 14 ^ x) << 7);
    }

    /** Turned right by 7 and 18, and shifted by 3. */
    private static int small0(int x) {
        return ((((x >>> 11) ^ x) >>> 4 ^ x) >>> 3) ^ (((x << 11) ^ x) << 14);
    }

    /** Turned right by 17 and 19, and shifted by 10. */
    private static int small1(int x) {
        return ((((x >>> 2) ^ x) >>> 7 ^ x) >>> 10) ^ (((x << 2) ^ x) << 13);
    }
}
