#!/bin/sh
# Makes docker/.env from docker/.env.example and gives every empty secret a random value.
set -eu
cd "$(dirname "$0")"
if [ -e .env ]; then
    echo "docker/.env is there already and stays as it is." >&2
    exit 1
fi
umask 077
while IFS= read -r line; do
    case $line in
        [A-Z]*_PASSWORD= | [A-Z]*_SECRET=) echo "$line$(openssl rand -hex 24)" ;;
        *) printf '%s\n' "$line" ;;
    esac
done < .env.example > .env
echo "docker/.env is ready. Look it over, then: docker compose -f docker/compose.yml up --build --wait"
