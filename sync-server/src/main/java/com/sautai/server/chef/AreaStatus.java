package com.sautai.server.chef;

import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Where a chef cooks, as the web's area picker asks for it. Places are approved as soon as they
/// are listed, so nothing is ever pending.
@JsonNaming(SnakeCaseStrategy.class)
record AreaStatus(
        long totalPostalCodes,
        boolean hasServingAreas,
        List<ServingArea> servingAreas,
        List<String> approvedAreas,
        List<String> pendingRequests,
        List<String> requestHistory) {
    AreaStatus {
        servingAreas = List.copyOf(servingAreas);
        approvedAreas = List.copyOf(approvedAreas);
        pendingRequests = List.copyOf(pendingRequests);
        requestHistory = List.copyOf(requestHistory);
    }

    static AreaStatus of(ServingAreaService.Listed listed) {
        return new AreaStatus(
                listed.count(),
                listed.count() > 0,
                listed.areas(),
                List.of(),
                List.of(),
                List.of());
    }
}
