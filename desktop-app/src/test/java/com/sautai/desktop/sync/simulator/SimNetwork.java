package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.local.Json;
import com.sautai.desktop.sync.Failure;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.Transport;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.server.sync.KnownDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The network between the devices and the server. It loses, repeats and keeps requests.
final class SimNetwork {
    private final SimServer server;
    private final Faults faults;
    private final int pageSize;
    private final List<Parcel> sent = new ArrayList<>();

    SimNetwork(SimServer server, Faults faults, int pageSize) {
        this.server = server;
        this.faults = faults;
        this.pageSize = pageSize;
    }

    /// A push request on its way.
    record Parcel(ChefBook chef, KnownDevice from, String epoch, List<Mutation> mutations) {
        @Override
        public String toString() {
            return from.name() + "'s " + mutations.stream().map(Mutation::mid).toList();
        }
    }

    /// All push requests that were ever sent, whether they arrived or not.
    List<Parcel> sent() {
        return sent;
    }

    Push.Response deliver(Parcel parcel) throws SyncFailed {
        var request = wire(new Push.Request(parcel.mutations()), Push.Request.class);
        var response = server.push(parcel.from(), parcel.epoch(), request.mutations());
        parcel.chef().arrived(parcel.mutations(), response.results());
        return wire(response, Push.Response.class);
    }

    Transport of(ChefBook chef, KnownDevice device, CrashPoints crashes) {
        return new Transport() {
            @Override
            public Push.Response push(String epoch, List<Mutation> mutations) throws SyncFailed {
                var parcel = new Parcel(chef, device, epoch, List.copyOf(mutations));
                crashes.at("before a push");
                sent.add(parcel);
                var response = carry(parcel);
                crashes.at("after a push");
                return response;
            }

            @Override
            public Optional<Feed.Page> changes(String epoch, long cursor, int most)
                    throws SyncFailed {
                crashes.at("before a pull");
                var page = fetch(device, epoch, cursor, Math.min(most, pageSize));
                crashes.at("after a pull");
                return page;
            }
        };
    }

    private Push.Response carry(Parcel parcel) throws SyncFailed {
        return switch (faults.next()) {
            case ARRIVES -> deliver(parcel);
            case REQUEST_LOST -> throw lost("request");
            case ANSWER_LOST -> {
                deliver(parcel);
                throw lost("answer");
            }
            case ARRIVES_TWICE -> {
                deliver(parcel);
                yield deliver(parcel);
            }
            case SERVER_FAILS -> throw new SyncFailed(new Failure.ServerTrouble(500));
        };
    }

    private Optional<Feed.Page> fetch(KnownDevice device, String epoch, long cursor, int most)
            throws SyncFailed {
        return switch (faults.next()) {
            case ARRIVES, ARRIVES_TWICE ->
                    server.changes(device, epoch, cursor, most)
                            .map(page -> wire(page, Feed.Page.class));
            case REQUEST_LOST, ANSWER_LOST -> throw lost("page");
            case SERVER_FAILS -> throw new SyncFailed(new Failure.ServerTrouble(500));
        };
    }

    private static SyncFailed lost(String what) {
        return new SyncFailed(new Failure.Unreachable("the " + what + " was lost"));
    }

    /// The same after it travelled as JSON.
    private static <T> T wire(T sent, Class<T> type) {
        return Json.mapper().readValue(Json.mapper().writeValueAsBytes(sent), type);
    }
}
