-- How many events of each type within some days is asked of the log itself; since the beginning, of the kept counts.
create index event_log_time on event_log (time, topic, type);
