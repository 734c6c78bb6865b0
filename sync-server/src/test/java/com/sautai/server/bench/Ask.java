package com.sautai.server.bench;

/// A page that somebody reads.
///
/// @param account who is signed in; 0 for nobody
record Ask(String path, long account) {}
