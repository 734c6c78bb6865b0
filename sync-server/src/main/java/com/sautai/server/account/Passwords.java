package com.sautai.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Argon2id hashes of passwords, with the parameters that OWASP recommends.
final class Passwords {
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /// Compared when there is no account, so that the answer takes as long.
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// Each comparison takes 19 MB and a core; many guesses at once wait for each other.
    private final Semaphore atOnce = new Semaphore(2);

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    boolean matches(String password, @Nullable String hash) {
        atOnce.acquireUninterruptibly();
        try {
            boolean same = Password.check(password, hash == null ? NOBODYS : hash).with(ARGON2ID);
            return same && hash != null;
        } finally {
            atOnce.release();
        }
    }
}
