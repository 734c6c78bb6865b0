package com.sautai.server.picture;

/// A picture as it is stored: written by the server itself, without anything its camera noted.
///
/// @param mediaType `image/jpeg` or `image/png`
public record Picture(String sha256, String mediaType, int width, int height, byte[] bytes) {}
