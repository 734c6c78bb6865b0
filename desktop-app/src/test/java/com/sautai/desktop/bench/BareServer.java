package com.sautai.desktop.bench;

import com.sautai.server.platform.HttpServer;
import io.javalin.http.Context;
import java.util.Random;

/// The same web server with nothing behind it: answers with as many bytes as it is asked for.
final class BareServer {
    private BareServer() {}

    static void main(String[] arguments) throws Exception {
        var server =
                HttpServer.start(
                        "127.0.0.1",
                        0,
                        routes -> {
                            routes.get("/{bytes}", BareServer::answer);
                            routes.post("/{bytes}", BareServer::answer);
                        });
        System.out.println("port " + server.port());
        while (System.in.read() >= 0) {
            // Until whoever started it is gone.
        }
        server.stop();
    }

    private static void answer(Context ctx) {
        ctx.bodyAsBytes();
        var bytes = new byte[Integer.parseInt(ctx.pathParam("bytes"))];
        new Random(1).nextBytes(bytes);
        ctx.result(bytes);
    }
}
