package com.sautai.server.order;

import com.sautai.model.sync.Fields;

/// Plates that were ordered, with their order and their event.
record StoredMealOrder(
        Fields body, long orderNumber, boolean isPaid, MealOrderView.EventView event) {}
