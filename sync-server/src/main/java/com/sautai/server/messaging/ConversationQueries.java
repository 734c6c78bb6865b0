package com.sautai.server.messaging;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CONVERSATION;
import static com.sautai.server.db.Tables.LEAD;
import static com.sautai.server.db.Tables.MESSAGE;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.db.tables.Account;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Conversations with the names of the two and what is unread.
final class ConversationQueries {
    private static final int PREVIEW = 255;
    private static final Account GUEST = ACCOUNT.as("guest");
    private static final Account OWNER = ACCOUNT.as("owner");
    private static final Field<String> CHEF_NAME =
            DSL.coalesce(PROFILE.DISPLAY_NAME, OWNER.USERNAME).as("chef_name");
    private static final Field<String> GUEST_NAME =
            DSL.coalesce(GUEST.PUBLIC_DISPLAY_NAME, GUEST.USERNAME).as("guest_name");
    private static final Field<String> PREVIEW_TEXT =
            DSL.field(
                            DSL.select(DSL.left(MESSAGE.TEXT, PREVIEW))
                                    .from(MESSAGE)
                                    .where(isInConversation())
                                    .orderBy(MESSAGE.NUMBER.desc())
                                    .limit(1))
                    .as("preview");

    record Unread(long asCustomer, long asChef) {}

    int count(Tx tx, Reader reader) {
        return tx.sql().fetchCount(CONVERSATION, ConversationStore.isOf(reader));
    }

    /// Where something was written last comes first.
    List<ConversationAnswer> find(Tx tx, Reader reader, Paging paging) {
        return select(tx, reader, ConversationStore.isOf(reader), paging.offset(), paging.size());
    }

    Optional<ConversationAnswer> get(Tx tx, Reader reader, long number) {
        var condition = CONVERSATION.NUMBER.eq(number).and(ConversationStore.isOf(reader));
        return select(tx, reader, condition, 0, 1).stream().findFirst();
    }

    /// In how many conversations something is unread.
    Unread unread(Tx tx, Reader reader) {
        long asCustomer =
                tx.sql()
                        .fetchCount(
                                CONVERSATION,
                                CONVERSATION
                                        .ACCOUNT_ID
                                        .eq(reader.accountId())
                                        .and(isThere(isUnreadByGuest())));
        long asChef =
                reader.chefId() == null
                        ? 0
                        : tx.sql()
                                .fetchCount(
                                        CONVERSATION,
                                        CONVERSATION
                                                .CHEF_ID
                                                .eq(reader.chefId())
                                                .and(isThere(isUnreadByChef())));
        return new Unread(asCustomer, asChef);
    }

    /// The account behind a chef whom everybody may see.
    Optional<Long> publicChef(Tx tx, long chefId) {
        return tx.sql()
                .select(CHEF.ACCOUNT_ID)
                .from(CHEF)
                .join(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(CHEF.ID.eq(chefId), PROFILE.IS_LIVE.isTrue(), PROFILE.IS_VERIFIED.isTrue())
                .fetchOptional(CHEF.ACCOUNT_ID);
    }

    /// Whether a guest is known to a chef.
    boolean isLead(Tx tx, long chefId, long accountId) {
        return tx.sql()
                .fetchExists(
                        LEAD,
                        LEAD.CHEF_ID.eq(chefId),
                        LEAD.USER_NUMBER.eq(accountId),
                        LEAD.DELETED_AT.isNull());
    }

    private static List<ConversationAnswer> select(
            Tx tx, Reader reader, Condition condition, long offset, int limit) {
        var unread =
                DSL.field(
                                DSL.selectCount()
                                        .from(MESSAGE)
                                        .where(isInConversation(), isUnreadBy(reader)))
                        .as("unread");
        return tx.sql()
                .select(CONVERSATION.fields())
                .select(CHEF_NAME, OWNER.USERNAME, GUEST_NAME, PREVIEW_TEXT, unread)
                .from(CONVERSATION)
                .join(CHEF)
                .on(CHEF.ID.eq(CONVERSATION.CHEF_ID))
                .join(OWNER)
                .on(OWNER.ID.eq(CHEF.ACCOUNT_ID))
                .join(GUEST)
                .on(GUEST.ID.eq(CONVERSATION.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(condition)
                .orderBy(
                        DSL.coalesce(CONVERSATION.LAST_MESSAGE_AT, CONVERSATION.CREATED_AT).desc(),
                        CONVERSATION.NUMBER.desc())
                .limit(limit)
                .offset(offset)
                .fetch(row -> answer(reader, row, row.get(unread)));
    }

    private static ConversationAnswer answer(Reader reader, Record row, int unread) {
        var preview = row.get(PREVIEW_TEXT);
        return new ConversationAnswer(
                row.get(CONVERSATION.NUMBER),
                row.get(CONVERSATION.CHEF_ID),
                row.get(CHEF_NAME),
                row.get(OWNER.USERNAME),
                row.get(CONVERSATION.ACCOUNT_ID),
                row.get(GUEST_NAME),
                reader.isChef(row.get(CONVERSATION.CHEF_ID)) ? "chef" : "customer",
                unread,
                row.get(CONVERSATION.LAST_MESSAGE_AT),
                preview == null ? "" : preview,
                row.get(CONVERSATION.CREATED_AT),
                null,
                null);
    }

    private static Condition isThere(Condition condition) {
        return DSL.exists(DSL.selectOne().from(MESSAGE).where(isInConversation(), condition));
    }

    private static Condition isInConversation() {
        return MESSAGE.CHEF_ID
                .eq(CONVERSATION.CHEF_ID)
                .and(MESSAGE.CONVERSATION_NUMBER.eq(CONVERSATION.NUMBER));
    }

    private static Condition isUnreadBy(Reader reader) {
        return reader.chefId() == null
                ? isUnreadByGuest()
                : CONVERSATION
                        .CHEF_ID
                        .eq(reader.chefId())
                        .and(isUnreadByChef())
                        .or(CONVERSATION.CHEF_ID.ne(reader.chefId()).and(isUnreadByGuest()));
    }

    private static Condition isUnreadByGuest() {
        return MESSAGE.FROM_CHEF.isTrue().and(MESSAGE.NUMBER.gt(CONVERSATION.CUSTOMER_READ));
    }

    private static Condition isUnreadByChef() {
        return MESSAGE.FROM_CHEF.isFalse().and(MESSAGE.NUMBER.gt(CONVERSATION.CHEF_READ));
    }
}
