#!/bin/sh
# Writes the proxy’s configuration from the environment before nginx starts: plain HTTP by default,
# HTTPS with HSTS once a certificate and its key are named.
set -eu

fail() { echo "bottega proxy: $1" >&2; exit 1; }
: "${BOTTEGA_PUBLIC_URL:?set it to the address people type, for example https://bottega.example.org}"
: "${BOTTEGA_HTTP_PORT:=8088}" "${BOTTEGA_HTTPS_PORT:=8443}" "${BOTTEGA_MAX_UPLOAD:=50m}"
: "${BOTTEGA_TLS_CERTIFICATE:=}" "${BOTTEGA_TLS_KEY:=}" "${BOTTEGA_TRUSTED_PROXY:=}"
: "${BOTTEGA_ADMIN_NETWORKS:=127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16}"
: "${PROXY_APP:=app:8080}" "${PROXY_KEYCLOAK:=keycloak:8080}" "${PROXY_RESOLVER:=127.0.0.11}" "${PROXY_HEALTH_PORT:=8090}"
: "${PROXY_TEMPLATES:=/etc/bottega/proxy}" "${PROXY_PAGES:=/etc/bottega/proxy}" "${OUTPUT:=/etc/nginx/conf.d}"

case $BOTTEGA_PUBLIC_URL in
    http://*)  SCHEME=http  PORT=80 ;;
    https://*) SCHEME=https PORT=443 ;;
    *) fail "BOTTEGA_PUBLIC_URL must begin with http:// or https://, but is $BOTTEGA_PUBLIC_URL." ;;
esac
AUTHORITY=${BOTTEGA_PUBLIC_URL#*://}
case $AUTHORITY in
    '' | *[!A-Za-z0-9.:-]*) fail "BOTTEGA_PUBLIC_URL must be scheme, host and port alone, without a slash at the end, but is $BOTTEGA_PUBLIC_URL." ;;
esac
case $AUTHORITY in *:*) PORT=${AUTHORITY##*:} ;; esac
if [ "${BOTTEGA_HOST:=${AUTHORITY%%:*}}" != "${AUTHORITY%%:*}" ]; then
    fail "BOTTEGA_HOST is $BOTTEGA_HOST, but BOTTEGA_PUBLIC_URL names ${AUTHORITY%%:*}; make them the same."
fi

if [ -n "$BOTTEGA_TLS_CERTIFICATE$BOTTEGA_TLS_KEY" ]; then
    [ "$SCHEME" = https ] || fail "a certificate is set, so BOTTEGA_PUBLIC_URL must begin with https://."
    [ -r "$BOTTEGA_TLS_CERTIFICATE" ] || fail "the certificate “$BOTTEGA_TLS_CERTIFICATE” cannot be read."
    [ -r "$BOTTEGA_TLS_KEY" ] || fail "the key “$BOTTEGA_TLS_KEY” cannot be read."
    mode=https
else
    mode=http
fi

# From 1.25.1 nginx switches HTTP/2 on by a directive of its own.
HTTP2='http2 on;'
case $(nginx -v 2>&1) in
    */1.1[0-9].* | */1.2[0-4].* | */1.25.0*) HTTP2='# HTTP/2 needs nginx 1.25.1 or newer' ;;
esac

ADMIN_NETWORKS=$(for network in $BOTTEGA_ADMIN_NETWORKS; do echo "    $network 1;"; done)
REAL_IP=
if [ -n "$BOTTEGA_TRUSTED_PROXY" ]; then
    REAL_IP="set_real_ip_from $BOTTEGA_TRUSTED_PROXY; real_ip_header X-Forwarded-For; real_ip_recursive on;"
fi

export BOTTEGA_PUBLIC_URL BOTTEGA_HOST BOTTEGA_HTTP_PORT BOTTEGA_HTTPS_PORT BOTTEGA_MAX_UPLOAD BOTTEGA_TLS_CERTIFICATE BOTTEGA_TLS_KEY
export PROXY_APP PROXY_KEYCLOAK PROXY_RESOLVER PROXY_HEALTH_PORT PROXY_PAGES OUTPUT SCHEME PORT AUTHORITY HTTP2 ADMIN_NETWORKS REAL_IP
# Only these names are replaced; nginx’s own variables stay.
names='${BOTTEGA_PUBLIC_URL} ${BOTTEGA_HOST} ${BOTTEGA_HTTP_PORT} ${BOTTEGA_HTTPS_PORT} ${BOTTEGA_MAX_UPLOAD} ${BOTTEGA_TLS_CERTIFICATE}
${BOTTEGA_TLS_KEY} ${PROXY_APP} ${PROXY_KEYCLOAK} ${PROXY_RESOLVER} ${PROXY_HEALTH_PORT} ${PROXY_PAGES} ${OUTPUT} ${SCHEME} ${PORT}
${AUTHORITY} ${HTTP2} ${ADMIN_NETWORKS} ${REAL_IP} ${SERVERS}'

SERVERS=$(envsubst "$names" < "$PROXY_TEMPLATES/$mode.template")
export SERVERS
rm -f "$OUTPUT/default.conf"
envsubst "$names" < "$PROXY_TEMPLATES/locations.template" > "$OUTPUT/bottega.locations"
envsubst "$names" < "$PROXY_TEMPLATES/bottega.conf.template" > "$OUTPUT/bottega.conf"
echo "bottega proxy: serving $BOTTEGA_PUBLIC_URL over $mode"
