#!/bin/sh
# Starts the application, with the AOT cache that belongs to exactly this jar when there is one.
# With the argument “train” it writes that cache instead, which brings later starts down to a few seconds.
set -eu
folder=${BOTTEGA_DATA_DIR:-/data}/aot
cache=$folder/$(cksum < bottega.jar | tr ' ' '-').aot
set -- "${1:-start}" -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError

case $1 in
    start)
        shift
        [ ! -r "$cache" ] || set -- "$@" "-XX:AOTCache=$cache"
        exec java "$@" -jar bottega.jar
        ;;
    train)
        shift
        mkdir -p "$folder"
        rm -f "$folder"/*.aot
        # A data folder of its own, because the running application holds the usual one.
        BOTTEGA_DATA_DIR=$(mktemp -d)
        export BOTTEGA_DATA_DIR
        exec java "$@" "-XX:AOTCacheOutput=$cache" -Dspring.context.exit=onRefresh -jar bottega.jar
        ;;
    *)
        echo "Use start or train, not $1." >&2
        exit 2
        ;;
esac
