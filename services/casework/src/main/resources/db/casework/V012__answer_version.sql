-- The form version that holds the parent's answer: only a projection at least that new ends the notice.
alter table notice add column answer_version integer;

-- Offices look for the items of a delivery that was recorded late.
create index work_item_delivery on work_item (delivery_ref);
