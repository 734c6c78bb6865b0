package com.sautai.server.messaging;

import static com.sautai.server.db.Tables.MESSAGE;

import com.sautai.server.messaging.ConversationStore.Conversation;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What was written in conversations. Numbers grow in the order of the messages, since whoever
/// writes one holds the chef's lock.
final class MessageStore {
    /// @return the message's number
    long insert(Tx tx, Conversation conversation, boolean fromChef, String text, Instant now) {
        return tx.sql()
                .insertInto(MESSAGE)
                .set(MESSAGE.CHEF_ID, conversation.chefId())
                .set(MESSAGE.CONVERSATION_NUMBER, conversation.number())
                .set(MESSAGE.FROM_CHEF, fromChef)
                .set(MESSAGE.TEXT, text)
                .set(MESSAGE.SENT_AT, now)
                .returningResult(MESSAGE.NUMBER)
                .fetchSingle(MESSAGE.NUMBER);
    }

    boolean hasAny(Tx tx, Conversation conversation) {
        return tx.sql().fetchExists(MESSAGE, isOf(conversation));
    }

    /// The newest messages before one of them, the newest first.
    List<MessageAnswer> before(
            Tx tx, Conversation conversation, boolean asChef, long message, int limit) {
        return tx.sql()
                .selectFrom(MESSAGE)
                .where(isOf(conversation), MESSAGE.NUMBER.lt(message))
                .orderBy(MESSAGE.NUMBER.desc())
                .limit(limit)
                .fetch(row ->
                        answer(
                                conversation,
                                asChef,
                                row.getNumber(),
                                row.getFromChef(),
                                row.getText(),
                                row.getSentAt()));
    }

    static MessageAnswer answer(
            Conversation conversation,
            boolean asChef,
            long number,
            boolean fromChef,
            String text,
            Instant sentAt) {
        var read = fromChef ? conversation.guestRead() : conversation.chefRead();
        return new MessageAnswer(
                number,
                conversation.number(),
                fromChef ? "chef" : "customer",
                fromChef == asChef,
                text,
                sentAt,
                number <= read);
    }

    /// The newest message up to a number; 0 when there is none.
    long newest(Tx tx, Conversation conversation, long upTo) {
        return tx.sql()
                .select(DSL.coalesce(DSL.max(MESSAGE.NUMBER), DSL.val(0L)))
                .from(MESSAGE)
                .where(isOf(conversation), MESSAGE.NUMBER.le(upTo))
                .fetchSingle(row -> row.value1());
    }

    private static Condition isOf(Conversation conversation) {
        return MESSAGE.CHEF_ID
                .eq(conversation.chefId())
                .and(MESSAGE.CONVERSATION_NUMBER.eq(conversation.number()));
    }
}
