package com.sautai.server.messaging;

import com.sautai.model.lead.InteractionType;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.messaging.ConversationStore.Conversation;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Messages between a chef and a guest. The first one of a conversation makes the guest a lead.
public final class MessagingService {
    private final Database database;
    private final Records records;
    private final LeadAutomation automation;
    private final Clock clock;
    private final ConversationStore conversations = new ConversationStore();
    private final MessageStore messages = new MessageStore();
    private final ConversationQueries queries = new ConversationQueries();

    public MessagingService(
            Database database, Records records, LeadAutomation automation, Clock clock) {
        this.database = database;
        this.records = records;
        this.automation = automation;
        this.clock = clock;
    }

    record Found(long count, List<ConversationAnswer> conversations) {}

    record Started(ConversationAnswer conversation, boolean isNew) {}

    /// Which messages of a conversation to show: some of those before one of them.
    record Window(long before, int limit) {
        static final Window NEWEST = new Window(Long.MAX_VALUE, 50);
    }

    ConversationQueries.Unread unread(Reader reader) {
        return database.read(tx -> queries.unread(tx, reader));
    }

    Found find(Reader reader, Paging paging) {
        return database.read(
                tx -> new Found(queries.count(tx, reader), queries.find(tx, reader, paging)));
    }

    Optional<ConversationAnswer> get(Reader reader, long number, Window window) {
        return database.read(tx -> detail(tx, reader, number, window));
    }

    Optional<ConversationAnswer> withChef(Reader guest, long chefId) {
        return database.read(tx ->
                conversations
                        .between(tx, chefId, guest.accountId())
                        .flatMap(there -> detail(tx, guest, there.number(), Window.NEWEST)));
    }

    /// A guest turns to a chef whom everybody may see, or goes on with one; never to themselves.
    Optional<Started> startWithChef(Reader guest, long chefId, Optional<String> text) {
        var mayStart =
                database.read(tx ->
                        conversations.between(tx, chefId, guest.accountId()).isPresent()
                                || queries.publicChef(tx, chefId)
                                        .filter(account -> account != guest.accountId())
                                        .isPresent());
        return mayStart
                ? Optional.of(start(guest, chefId, guest.accountId(), text))
                : Optional.empty();
    }

    /// A chef turns to a guest who is one of their leads.
    Optional<Started> startWithGuest(
            Reader chef, long chefId, long accountId, Optional<String> text) {
        return database.read(tx -> queries.isLead(tx, chefId, accountId))
                ? Optional.of(start(chef, chefId, accountId, text))
                : Optional.empty();
    }

    private Started start(Reader reader, long chefId, long accountId, Optional<String> text) {
        return records.write(
                chefId,
                writing -> {
                    var tx = writing.tx();
                    var there = conversations.between(tx, chefId, accountId);
                    long number =
                            there.map(Conversation::number)
                                    .orElseGet(() ->
                                            conversations.insert(
                                                    tx, chefId, accountId, clock.instant()));
                    text.ifPresent(words -> write(writing, reader, number, words));
                    return new Started(
                            detail(tx, reader, number, Window.NEWEST).orElseThrow(),
                            there.isEmpty());
                });
    }

    Optional<MessageAnswer> send(Reader reader, long number, String text) {
        return database.read(tx -> conversations.find(tx, reader, number))
                .map(conversation ->
                        records.write(
                                conversation.chefId(),
                                writing -> write(writing, reader, number, text)));
    }

    private MessageAnswer write(Records.Writing writing, Reader reader, long number, String text) {
        var tx = writing.tx();
        var conversation = conversations.find(tx, reader, number).orElseThrow();
        boolean asChef = reader.isChef(conversation.chefId());
        boolean isFirst = !messages.hasAny(tx, conversation);
        var now = clock.instant();
        long message = messages.insert(tx, conversation, asChef, text, now);
        conversations.wroteAt(tx, conversation, now);
        if (isFirst) {
            automation.happened(
                    writing,
                    conversation.accountId(),
                    new LeadAutomation.Event(
                            InteractionType.MESSAGE,
                            "conversation/" + number,
                            now,
                            Map.of(
                                    "conversation", number,
                                    "from", asChef ? "chef" : "customer",
                                    "text", text)));
        }
        return MessageStore.answer(conversation, asChef, message, asChef, text, now);
    }

    /// @return how many messages are unread now
    Optional<Long> read(Reader reader, long number, long upTo) {
        return database.write(tx ->
                conversations
                        .find(tx, reader, number)
                        .map(there -> {
                            conversations.readUpTo(
                                    tx,
                                    there,
                                    reader.isChef(there.chefId()),
                                    messages.newest(tx, there, upTo));
                            return queries.get(tx, reader, number).orElseThrow().unreadCount();
                        }));
    }

    private Optional<ConversationAnswer> detail(Tx tx, Reader reader, long number, Window window) {
        return conversations
                .find(tx, reader, number)
                .flatMap(there -> {
                    var shown =
                            messages.before(
                                    tx,
                                    there,
                                    reader.isChef(there.chefId()),
                                    window.before(),
                                    window.limit() + 1);
                    return queries.get(tx, reader, number)
                            .map(answer ->
                                    answer.with(
                                            shown.stream().limit(window.limit()).toList(),
                                            shown.size() > window.limit()));
                });
    }
}
