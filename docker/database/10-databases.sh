#!/bin/sh
# Runs once, when the database server starts on an empty volume: one role and one database each
# for the application and for Keycloak, and neither may look into the other’s.
set -eu
: "${BOTTEGA_DATABASE_PASSWORD:?}" "${KEYCLOAK_DATABASE_PASSWORD:?}"
psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv bottega_password BOTTEGA_DATABASE_PASSWORD
\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
CREATE ROLE bottega LOGIN PASSWORD :'bottega_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE bottega OWNER bottega;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE bottega FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
