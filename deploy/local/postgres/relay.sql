-- The relay (Debezium) reads the log and the outbox tables, nothing else.
ALTER ROLE relay REPLICATION;
GRANT CONNECT ON DATABASE birth TO relay;
CREATE SCHEMA IF NOT EXISTS relay AUTHORIZATION relay;

-- A row now and then, so that the slot moves on while no event is written and the log is not kept for ever.
CREATE TABLE IF NOT EXISTS relay.heartbeat (at timestamptz PRIMARY KEY);
ALTER TABLE relay.heartbeat OWNER TO relay;

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_publication WHERE pubname = 'outbox') THEN
        CREATE PUBLICATION outbox FOR TABLE relay.heartbeat WITH (publish = 'insert', publish_via_partition_root = true);
    END IF;
END $$;

-- A table named outbox is published and readable from the moment it is made, in the same transaction: no row can slip by.
CREATE OR REPLACE FUNCTION relay.publish_outbox() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE made record;
BEGIN
    FOR made IN SELECT c.oid::regclass AS name FROM pg_event_trigger_ddl_commands() d JOIN pg_class c ON c.oid = d.objid
        WHERE d.object_type = 'table' AND c.relname = 'outbox' AND c.relpersistence = 'p'
    LOOP
        EXECUTE format('ALTER PUBLICATION outbox ADD TABLE %s', made.name);
        EXECUTE format('GRANT SELECT ON %s TO relay', made.name);
    END LOOP;
END $$;
ALTER FUNCTION relay.publish_outbox() OWNER TO postgres;

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_event_trigger WHERE evtname = 'publish_outbox') THEN
        CREATE EVENT TRIGGER publish_outbox ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION relay.publish_outbox();
    END IF;
END $$;
