package com.sautai.server.picture;

/// A picture as it is stored: written by the server itself, without anything its camera noted.
///
/// @param sha256 what it is known by: of these bytes, or of the file that a device brought
/// @param mediaType `image/jpeg` or `image/png`
public record Picture(String sha256, String mediaType, int width, int height, byte[] bytes) {
    Picture named(String other) {
        return new Picture(other, mediaType, width, height, bytes);
    }
}
