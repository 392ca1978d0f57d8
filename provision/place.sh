# SPDX-License-Identifier: Apache-2.0
# Where things are kept: the cache that all checkouts share, the logs of this checkout, the room on the disk.

LEAST_FREE_MB=1024
OS_RELEASE=${LAB_OS_RELEASE:-/etc/os-release}

# Sets CACHE (exported as LAB_CACHE, so that Java looks in the same place) and LOGS.
find_places() {
    CACHE=${LAB_CACHE:-}
    if [ -z "$CACHE" ] && [ -n "${XDG_CACHE_HOME:-}" ]; then CACHE=$XDG_CACHE_HOME/cyberfam-lab; fi
    if [ -z "$CACHE" ] && is_usable_home; then CACHE=$HOME/.cache/cyberfam-lab; fi
    CACHE=${CACHE:-$ROOT/.lab-cache}
    LOGS=$ROOT/target/lab
    case $CACHE in
    /*) ;;
    *) CACHE=$PWD/$CACHE ;;
    esac
    LAB_CACHE=$CACHE
    export LAB_CACHE
}

is_usable_home() {
    if [ -z "${HOME:-}" ]; then
        HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)
        export HOME
    fi
    [ -n "$HOME" ] && [ -d "$HOME" ] && [ -w "$HOME" ]
}

# Called before anything is written: a warm start writes nothing here.
make_places() {
    mkdir -p -- "$CACHE" 2>/dev/null || missing "The cache folder $CACHE cannot be made." "LAB_CACHE=/a/folder/of/yours ./lab ..."
    [ -w "$CACHE" ] || missing "The cache folder $CACHE cannot be written." "LAB_CACHE=/a/folder/of/yours ./lab ..."
    mkdir -p -- "$LOGS" 2>/dev/null || missing "The checkout $ROOT cannot be written by $(id -un)." "use a checkout of your own"
    check_room "$CACHE"
    check_room "$LOGS"
}

# check_room FOLDER: ends with one sentence when its disk has under 1 GB left.
check_room() {
    room=$(free_mb "$1")
    [ -z "$room" ] || [ "$room" -ge "$LEAST_FREE_MB" ] ||
        missing "Only $room MB are free on the disk of $1; the lab wants $LEAST_FREE_MB." "make room, or choose another place with LAB_CACHE or --home"
}

free_mb() {
    df -Pk -- "$1" 2>/dev/null | { read -r _ && read -r _ _ _ free _ && echo $((free / 1024)); } || :
}

# check_home COMMAND [OPTIONS]: the home that --home names (or .lab) can be used, and its disk has room.
check_home() {
    home=$(home_of "$@")
    [ ! -e "$home" ] || [ -d "$home" ] || wrong "The home $home is a file." "give --home a folder"
    if [ -d "$home" ]; then
        { [ -r "$home" ] && [ -w "$home" ] && [ -x "$home" ]; } ||
            failed "The home $home cannot be read and written by $(id -un)." "give --home a folder of yours"
        check_room "$home"
    elif [ -d "$(dirname -- "$home")" ]; then
        check_room "$(dirname -- "$home")"
    fi
}

home_of() {
    named=$ROOT/.lab
    while [ $# -gt 0 ]; do
        case $1 in
        --home=*) named=${1#--home=} ;;
        --home) named=${2:-} ;;
        esac
        shift
    done
    printf '%s' "$named"
}

# only_one FUNCTION: calls it while no other lab on this cache does the same. A child that outlives a killed
# lab keeps the lock until it is done.
only_one() {
    exec 9>"$CACHE/lock"
    if ! flock -n 9; then
        say "  another lab is preparing the same: waiting for it"
        flock 9
    fi
    "$1"
    exec 9>&-
}

# What a step leaves half done is under this name, and goes when it is interrupted or fails.
half_made=
drop_half_made() {
    [ -z "$half_made" ] || rm -rf -- "$half_made"
    half_made=
}
