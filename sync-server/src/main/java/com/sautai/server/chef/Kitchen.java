package com.sautai.server.chef;

import java.time.ZoneId;

/// Who a chef is and where their days begin.
///
/// @param name what guests call the chef: the display name, else the username
/// @param isPublic whether guests may see the chef: verified and live
public record Kitchen(
        long chefId,
        String username,
        String name,
        ZoneId zone,
        String currency,
        boolean isPublic) {}
