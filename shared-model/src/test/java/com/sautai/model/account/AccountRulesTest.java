package com.sautai.model.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Ada.L", "ada@example.com", "Zoë", "chef_1+x-y"})
    void aUsernameIsLettersDigitsAndSomeSigns(String username) {
        assertEquals(true, AccountRules.ofUsername(username).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "#solo", "a/b", "a\nb", "<b>"})
    void nothingElseIsAUsername(String username) {
        assertEquals(false, AccountRules.ofUsername(username).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "ada.l+x@mail.example.com", "o'neil@example.org"})
    void anAddressHasANameAndADomain(String email) {
        assertEquals(true, AccountRules.ofEmail(email).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@b.de",
                "a@b",
                "a@b..de",
                "a@-b.de",
                "a b@c.de",
                "a@b.de\n",
                "a@b.de,c@d.de"
            })
    void nothingElseIsAnAddress(String email) {
        assertEquals(false, AccountRules.ofEmail(email).isEmpty());
    }

    @Test
    void aPasswordHasEightToAThousandCharacters() {
        assertEquals(false, AccountRules.ofPassword("password", "1234567").isEmpty());
        assertEquals(true, AccountRules.ofPassword("password", "12345678").isEmpty());
        assertEquals(true, AccountRules.ofPassword("password", "x".repeat(1_000)).isEmpty());
        assertEquals(false, AccountRules.ofPassword("password", "x".repeat(1_001)).isEmpty());
    }

    @Test
    void namesAreComparedInLowerCase() {
        assertEquals("ada@example.com", AccountRules.key(" Ada@Example.COM "));
    }
}
