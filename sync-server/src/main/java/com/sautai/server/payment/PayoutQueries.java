package com.sautai.server.payment;

import static com.sautai.server.db.Tables.PAYOUT_ACCOUNT;

import com.sautai.server.platform.Tx;
import org.jooq.Condition;

/// Reads how far chefs are with being paid.
public final class PayoutQueries {
    /// Whether guests can pay the chef whose payout account is joined.
    public static final Condition IS_READY =
            PAYOUT_ACCOUNT
                    .CHARGES_ENABLED
                    .eq(true)
                    .and(PAYOUT_ACCOUNT.DETAILS_SUBMITTED.eq(true))
                    .and(PAYOUT_ACCOUNT.PAYOUTS_ENABLED.eq(true));

    public PayoutState get(Tx tx, long chefId) {
        return tx.sql()
                .selectFrom(PAYOUT_ACCOUNT)
                .where(PAYOUT_ACCOUNT.CHEF_ID.eq(chefId))
                .fetchOptional(row ->
                        new PayoutState(
                                true,
                                row.getChargesEnabled(),
                                row.getDetailsSubmitted(),
                                row.getPayoutsEnabled(),
                                row.getDisabledReason()))
                .orElse(PayoutState.NONE);
    }
}
