-- The database birth: nobody comes in and nobody writes into "public" unless named below.
REVOKE ALL ON DATABASE birth FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
