package com.sautai.server.messaging;

import java.time.Instant;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A message as one of the two reads it.
///
/// @param senderType `chef` or `customer`
/// @param isRead whether the other one has read it
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MessageAnswer(
        long id,
        long conversation,
        String senderType,
        boolean isMine,
        String content,
        Instant sentAt,
        boolean isRead) {}
