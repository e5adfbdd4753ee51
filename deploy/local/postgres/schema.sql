-- A service's own schema: its search path, and the only one it may read.
GRANT CONNECT ON DATABASE birth TO ${role};
CREATE SCHEMA IF NOT EXISTS ${role} AUTHORIZATION ${role};
ALTER ROLE ${role} IN DATABASE birth SET search_path = ${role};
GRANT USAGE ON SCHEMA ${role} TO relay;
