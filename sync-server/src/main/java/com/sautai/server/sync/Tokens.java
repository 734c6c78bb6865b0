package com.sautai.server.sync;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Devices;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Device tokens: 256 random bits, of which the server keeps only a hash.
final class Tokens {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Ids ids;
    private final String epoch;

    /// @param epoch names this database
    Tokens(Ids ids, String epoch) {
        this.ids = ids;
        this.epoch = epoch;
    }

    Devices.SignedIn issue(long chefId) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Devices.SignedIn(ids.next(), token, chefId, epoch);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
