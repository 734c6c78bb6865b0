package com.sautai.server.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sautai.model.id.Ids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;

/// Signed tokens that say for some minutes which account asks (JWT, HS256).
public final class AccessTokens {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final String TYPE = "access";

    private final byte[] key;
    private final Clock clock;
    private final Ids ids;

    /// @param key 32 bytes as hexadecimal digits, the same for all servers of one database
    public AccessTokens(String key, Clock clock, Ids ids) {
        this.key = HexFormat.of().parseHex(key);
        this.clock = clock;
        this.ids = ids;
    }

    public String issue(long accountId) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .claim("user_id", accountId)
                        .claim("token_type", TYPE)
                        .jwtID(ids.next().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException unfit) {
            throw new IllegalStateException("The key does not fit HS256", unfit);
        }
    }

    /// The account a token speaks for; empty when it is damaged, of another server or too old.
    public Optional<Long> read(String token) {
        try {
            var signed = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())
                    || !signed.verify(new MACVerifier(key))) {
                return Optional.empty();
            }
            var claims = signed.getJWTClaimsSet();
            var expires = claims.getExpirationTime();
            boolean holds =
                    expires != null
                            && clock.instant().isBefore(expires.toInstant())
                            && TYPE.equals(claims.getStringClaim("token_type"));
            return holds ? Optional.of(claims.getLongClaim("user_id")) : Optional.empty();
        } catch (ParseException | JOSEException damaged) {
            return Optional.empty();
        }
    }
}
