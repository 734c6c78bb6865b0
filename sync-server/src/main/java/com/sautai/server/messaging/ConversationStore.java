package com.sautai.server.messaging;

import static com.sautai.server.db.Tables.CONVERSATION;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Which chef and which guest talk, and how far each of them has read.
final class ConversationStore {
    record Conversation(long chefId, long number, long accountId, long chefRead, long guestRead) {}

    /// A conversation of the reader's own.
    Optional<Conversation> find(Tx tx, Reader reader, long number) {
        return find(tx, CONVERSATION.NUMBER.eq(number).and(isOf(reader)));
    }

    Optional<Conversation> between(Tx tx, long chefId, long accountId) {
        return find(tx, CONVERSATION.CHEF_ID.eq(chefId).and(CONVERSATION.ACCOUNT_ID.eq(accountId)));
    }

    long insert(Tx tx, long chefId, long accountId, Instant now) {
        return tx.sql()
                .insertInto(CONVERSATION)
                .set(CONVERSATION.CHEF_ID, chefId)
                .set(CONVERSATION.ACCOUNT_ID, accountId)
                .set(CONVERSATION.CREATED_AT, now)
                .returningResult(CONVERSATION.NUMBER)
                .fetchSingle(CONVERSATION.NUMBER);
    }

    void wroteAt(Tx tx, Conversation conversation, Instant now) {
        tx.sql()
                .update(CONVERSATION)
                .set(CONVERSATION.LAST_MESSAGE_AT, now)
                .where(isThis(conversation))
                .execute();
    }

    /// Never takes back what was read.
    void readUpTo(Tx tx, Conversation conversation, boolean asChef, long message) {
        var mark = asChef ? CONVERSATION.CHEF_READ : CONVERSATION.CUSTOMER_READ;
        tx.sql()
                .update(CONVERSATION)
                .set(mark, message)
                .where(isThis(conversation), mark.lt(message))
                .execute();
    }

    static Condition isOf(Reader reader) {
        return CONVERSATION
                .ACCOUNT_ID
                .eq(reader.accountId())
                .or(
                        reader.chefId() == null
                                ? DSL.falseCondition()
                                : CONVERSATION.CHEF_ID.eq(reader.chefId()));
    }

    private static Condition isThis(Conversation conversation) {
        return CONVERSATION
                .CHEF_ID
                .eq(conversation.chefId())
                .and(CONVERSATION.NUMBER.eq(conversation.number()));
    }

    private static Optional<Conversation> find(Tx tx, Condition condition) {
        return tx.sql()
                .selectFrom(CONVERSATION)
                .where(condition)
                .fetchOptional(row ->
                        new Conversation(
                                row.getChefId(),
                                row.getNumber(),
                                row.getAccountId(),
                                row.getChefRead(),
                                row.getCustomerRead()));
    }
}
