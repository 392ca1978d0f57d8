# SPDX-License-Identifier: Apache-2.0
# Asterisk from Debian's package, unpacked into the cache: no root at run time, nothing installed, one copy for all checkouts.
# Where that cannot be had, the image of docker/asterisk, run by podman or docker.

ASTERISK_RELEASE=forky
LEAST_ASTERISK=20
DEBIAN_KEYS=/usr/share/keyrings/debian-archive-keyring.gpg

has_asterisk() {
    is_new_asterisk_on_path || [ -x "$CACHE/asterisk/usr/sbin/asterisk" ] || has_asterisk_image
}

has_asterisk_image() { has_engine && "$ENGINE" image inspect practice-floor/asterisk >/dev/null 2>&1; }

is_new_asterisk_on_path() {
    command -v asterisk >/dev/null 2>&1 || return 1
    asterisk_version=$(asterisk -V 2>/dev/null) || return 1
    asterisk_version=${asterisk_version#Asterisk }
    asterisk_version=${asterisk_version%%[!0-9]*}
    [ "${asterisk_version:-0}" -ge "$LEAST_ASTERISK" ]
}

is_pbx_elsewhere() {
    case " $* " in
    *" --pbx external "* | *" --pbx=external "*) return 0 ;;
    *) return 1 ;;
    esac
}

provide_asterisk() {
    has_asterisk && return 0
    make_places
    only_one get_asterisk
}

get_asterisk() {
    has_asterisk && return 0
    if command -v mmdebstrap >/dev/null 2>&1; then unpack_asterisk && return 0; fi
    contain_asterisk && return 0
    missing "There is no Asterisk from $LEAST_ASTERISK on here, and none could be fetched." \
        "see that this machine reaches a Debian mirror, or has podman or docker, then try again"
}

unpack_asterisk() {
    try_unpack "Asterisk of Debian $ASTERISK_RELEASE (about 270 MB)" asterisk "$ASTERISK_RELEASE" asterisk :
}

contain_asterisk() {
    has_engine || return 1
    say "Taking a container for it: the image practice-floor/asterisk, with $ENGINE."
    build_image asterisk "$ROOT/docker/asterisk" "$ROOT/docker/asterisk/Dockerfile"
}

# unpack TEXT NAME RELEASE PACKAGE FINISH: as try_unpack, but ends with exit code 3 when it cannot be had.
unpack() {
    try_unpack "$@" ||
        missing "$1 could not be fetched." "see that this machine reaches a Debian mirror, then try again"
}

# try_unpack TEXT NAME RELEASE PACKAGE FINISH: Debian's PACKAGE with all its libraries becomes CACHE/NAME in one rename,
# after FINISH was called with the folder it is in and the one it will be in. False when it cannot be fetched.
try_unpack() {
    half_made=$CACHE/$2.half
    rm -rf -- "$half_made"
    say "Not here yet: $1. It goes into $CACHE/$2."
    fetch "$1" "$3" "$4" || {
        show_log
        drop_half_made
        return 1
    }
    "$5" "$half_made" "$CACHE/$2" >>"$step_log" 2>&1 || {
        show_log
        drop_half_made
        failed "$1 could not be made ready."
    }
    rm -rf -- "${CACHE:?}/$2"
    mv -- "$half_made" "$CACHE/$2" || failed "$CACHE/$2 cannot be made."
    half_made=
}

fetch() {
    extract "unpacking $1" "$2" "$3" && return 0
    grep -q 'is expired\|is not valid yet' "$step_log" || return 1
    say "  The package mirror's lists are past their date: taking them all the same (their signature is still checked)."
    rm -rf -- "$half_made"
    extract "unpacking $1, whatever the date" "$2" "$3" --aptopt='Acquire::Check-Valid-Until "false"'
}

# Packages are only laid out, no script of theirs runs: for that root is as harmless as anybody, which mmdebstrap would
# not believe. Debian's keys are named where the system's own apt trusts another distribution's.
extract() {
    extract_text=$1
    extract_release=$2
    extract_package=$3
    shift 3
    is_debian || set -- --keyring="$DEBIAN_KEYS" "$@"
    step "$extract_text" mmdebstrap --mode=chrootless --skip=check/chrootless --variant=extract \
        --include="$extract_package" "$@" "$extract_release" "$half_made"
}
