package com.sautai.server.chef;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestPeople;
import java.nio.file.Path;

/// A server with chefs for everybody to see.
public record ChefServer(ServerApp app, TestPeople people) implements AutoCloseable {
    public static ChefServer start(TestDatabase database) {
        return start(new ServerConfig(ServerConfig.LOOPBACK, 0, Path.of("."), database.fresh()));
    }

    public static ChefServer start(ServerConfig config) {
        var app = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
        return new ChefServer(app, new TestPeople(app));
    }

    public void profile(TestPeople.Person chef, Fields set) {
        app.parts()
                .records()
                .write(
                        chef.chefId(),
                        writing -> writing.put(SyncedType.PROFILE, ProfileRules.ID, set));
    }

    public void serves(TestPeople.Person chef, String country, String code) {
        app.parts()
                .records()
                .write(
                        chef.chefId(),
                        writing ->
                                writing.put(
                                        SyncedType.SERVING_AREA,
                                        Places.servingAreaId(country, code),
                                        Fields.of("country", country).with("postal_code", code)));
    }

    @Override
    public void close() {
        app.close();
    }
}
