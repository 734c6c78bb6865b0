package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The border where whatever went wrong becomes an answer.
public final class HttpErrors {
    private static final Logger LOG = LoggerFactory.getLogger(HttpErrors.class);

    private HttpErrors() {}

    public static void handle(RoutesConfig routes) {
        routes.exception(Exception.class, (failure, ctx) -> answer(ctx, failure));
        // Javalin has an own answer to these, unless it is told otherwise.
        routes.exception(HttpResponseException.class, (failure, ctx) -> answer(ctx, failure));
    }

    /// Runs a handler to an answer, whatever goes wrong.
    static void guard(Context ctx, Handler handler) {
        try {
            handler.handle(ctx);
        } catch (Exception failure) {
            answer(ctx, failure);
        }
    }

    private static void answer(Context ctx, Exception failure) {
        switch (failure) {
            case HttpProblem.Refused refused -> Answers.problem(ctx, refused.problem());
            case BadInput wrong -> Answers.problem(ctx, HttpProblem.ofInput(422, wrong.problems()));
            case HttpResponseException response ->
                    Answers.problem(ctx, ofStatus(response.getStatus()));
            case IllegalCharsetNameException _, UnsupportedCharsetException _ ->
                    Answers.problem(ctx, ofStatus(415));
            case ServletException damaged when damaged.getCause() instanceof BadMessageException ->
                    Answers.problem(ctx, ofStatus(400));
            default -> {
                LOG.error("{} {} failed", ctx.method(), ctx.path(), failure);
                Answers.problem(ctx, ofStatus(500));
            }
        }
    }

    private static HttpProblem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                    HttpProblem.of(
                            400, "malformed", "Not understood", "The form ended early or is none.");
            case 415 ->
                    HttpProblem.of(
                            415,
                            "wrong-media-type",
                            "Unknown characters",
                            "The Content-Type names characters that the server does not know; send UTF-8.");
            case 404 -> HttpProblem.of(404, "not-found", "Not found", "There is nothing here.");
            case 405 ->
                    HttpProblem.of(
                            405,
                            "wrong-method",
                            "Wrong method",
                            "This address knows no such method.");
            case 413 -> HttpProblem.of(413, "too-large", "Too large", "The request is too large.");
            case 500 ->
                    HttpProblem.of(
                            500,
                            "server-error",
                            "Server error",
                            "The server failed; try again later.");
            default ->
                    HttpProblem.of(status, "refused", "Refused", "The server refused the request.");
        };
    }
}
