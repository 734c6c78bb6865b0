-- What chefs' lists on the web are read by: the newest first, or what is still to come.

CREATE INDEX meal_order_newest ON meal_order (chef_id, created_at, number);
CREATE INDEX service_order_newest ON service_order (chef_id, created_at, number);
CREATE INDEX service_order_upcoming ON service_order (chef_id, starts_at);
CREATE INDEX customer_order_of_chef ON customer_order (chef_id, created_at);
CREATE INDEX meal_event_to_come ON meal_event (chef_id, ends_at);
