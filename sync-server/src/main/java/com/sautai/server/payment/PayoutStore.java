package com.sautai.server.payment;

import static com.sautai.server.db.Tables.PAYOUT_ACCOUNT;

import com.sautai.server.platform.Tx;
import java.time.Instant;

/// What the payment provider says of chefs' accounts.
public final class PayoutStore {
    /// Writes what is known of a chef's account.
    public void put(Tx tx, long chefId, String stripeAccount, PayoutState state, Instant now) {
        tx.sql().deleteFrom(PAYOUT_ACCOUNT).where(PAYOUT_ACCOUNT.CHEF_ID.eq(chefId)).execute();
        tx.sql()
                .insertInto(PAYOUT_ACCOUNT)
                .set(PAYOUT_ACCOUNT.CHEF_ID, chefId)
                .set(PAYOUT_ACCOUNT.STRIPE_ACCOUNT_ID, stripeAccount)
                .set(PAYOUT_ACCOUNT.CHARGES_ENABLED, state.chargesEnabled())
                .set(PAYOUT_ACCOUNT.DETAILS_SUBMITTED, state.detailsSubmitted())
                .set(PAYOUT_ACCOUNT.PAYOUTS_ENABLED, state.payoutsEnabled())
                .set(PAYOUT_ACCOUNT.DISABLED_REASON, state.disabledReason())
                .set(PAYOUT_ACCOUNT.UPDATED_AT, now)
                .execute();
    }
}
