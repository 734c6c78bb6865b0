package com.sautai.server.limit;

import java.time.Duration;

/// How often one person or address may do something.
///
/// @param name stable; lower case with hyphens, at most 32 characters
/// @param allowed how many times within the while
/// @param within begins with the first time
public record Limit(String name, int allowed, Duration within) {}
