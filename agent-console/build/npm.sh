#!/bin/sh
# Called by Maven: `npm.sh build` or `npm.sh test`. Installs the packages when the lockfile is newer than what is installed.
set -eu
cd "$(dirname "$0")/.."

for program in node npm; do
  if ! command -v "$program" >/dev/null 2>&1; then
    echo "The console needs $program (Node.js 18 or newer). Install it (Debian, Ubuntu: apt-get install nodejs npm)," >&2
    echo "or build without the console: mvn -DskipConsole" >&2
    exit 3
  fi
done

installed=node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  echo "console: npm ci"
  npm ci --prefer-offline --no-audit --no-fund --loglevel=error
  touch "$installed"
fi
exec node "build/$1.mjs"
