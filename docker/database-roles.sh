#!/bin/sh
# Once, when the database is made: the role of the application. `migrate` gives it its rights.
set -eu
psql -v ON_ERROR_STOP=1 -v secret="$EOFFICE_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE eoffice_app LOGIN PASSWORD :'secret';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SQL
