-- Every list of batches counts the cards of each.
create index card_order_of_batch on card_order (batch_id) where batch_id is not null;
