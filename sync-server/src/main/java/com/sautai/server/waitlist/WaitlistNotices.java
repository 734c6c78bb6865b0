package com.sautai.server.waitlist;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.model.waitlist.WaitlistRules;
import com.sautai.server.job.Job;
import com.sautai.server.mail.MailStore;
import com.sautai.server.platform.Database;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells guests in line, the first ones first, of events that can be ordered: each guest of each
/// event once. What there is to tell follows from what was told, so a run that was cut off is
/// simply continued by the next one.
public final class WaitlistNotices {
    private static final Logger LOG = LoggerFactory.getLogger(WaitlistNotices.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final int AT_ONCE = 100;
    private static final int IN_ONE_MAIL = 20;

    private final Database database;
    private final Records records;
    private final String webUrl;
    private final Clock clock;
    private final Ids ids;
    private final MailStore mails = new MailStore();
    private final NoticeStore notices = new NoticeStore();
    private final OrderableQueries events = new OrderableQueries();

    /// @param webUrl where the web frontend is, for links in mails
    public WaitlistNotices(
            Database database, Records records, String webUrl, Clock clock, Ids ids) {
        this.database = database;
        this.records = records;
        this.webUrl = webUrl;
        this.clock = clock;
        this.ids = ids;
    }

    public Job job() {
        return new Job("waitlist-notices", Job.Queue.CHEF, EVERY, this::tell);
    }

    /// One chef's trouble does not keep the guests of the others waiting.
    void tell() {
        for (long chef : database.read(tx -> notices.chefsToTellOf(tx, clock.instant()))) {
            try {
                while (records.write(chef, this::tellSome) == AT_ONCE) {
                    LOG.debug("More guests wait for chef {}", chef);
                }
            } catch (RuntimeException failure) {
                LOG.error("Guests who wait for chef {} were not told", chef, failure);
            }
        }
    }

    /// @return how many guests were told
    private int tellSome(Records.Writing writing) {
        var tx = writing.tx();
        long chef = writing.chefId();
        var now = clock.instant();
        var profile = writing.find(SyncedType.PROFILE, ProfileRules.ID).orElse(Fields.NONE);
        if (!WaitlistRules.tells(profile)) {
            return 0;
        }
        var told =
                notices.toTell(tx, chef, now.minus(WaitlistRules.cooldown(profile)), now, AT_ONCE);
        var teller = notices.teller(tx, chef);
        for (var guest : told) {
            var fresh = events.untold(tx, chef, guest.accountId(), now, IN_ONE_MAIL);
            tell(writing, guest, fresh, teller, now);
        }
        return told.size();
    }

    private void tell(
            Records.Writing writing,
            NoticeStore.Waiting guest,
            List<OrderableQueries.Event> fresh,
            NoticeStore.Teller teller,
            Instant now) {
        var tx = writing.tx();
        long chef = writing.chefId();
        fresh.forEach(event -> notices.insert(tx, chef, event.id(), guest.accountId(), now));
        var about = chef + "/" + fresh.getFirst().id() + "/" + guest.accountId();
        mails.post(
                tx,
                new MailStore.NewMail(
                        ids.next(),
                        "waitlist/" + about,
                        guest.email(),
                        WaitlistMail.subject(teller.name()),
                        WaitlistMail.body(teller.name(), fresh, webUrl + "/c/" + teller.slug())),
                now);
        writing.put(SyncedType.WAITLIST_ENTRY, guest.entry(), Fields.of("last_notified_at", now));
    }
}
