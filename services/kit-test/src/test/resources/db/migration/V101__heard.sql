create table heard (subject text not null, sequence bigint not null, at timestamptz not null default clock_timestamp());
