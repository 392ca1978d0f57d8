# SPDX-License-Identifier: Apache-2.0
# `./lab check`: what is there, which version, what to do.

check_table() {
    lacking=0
    row "" "found" "what to do"
    row "system" "$(system_name), $(uname -m), $(nproc) cores" ""
    check_disk
    check_jdk
    check_build
    check_asterisk
    check_program needed espeak-ng "espeak-ng --version" "the customers' voices"
    check_words recogniser "what agents say"
    check_words talker "what customers say"
    printf '\nFor ./lab test and ./lab bench:\n'
    check_program wanted sipp "sipp -v" ""
    check_program wanted baresip "baresip -h" ""
    check_program wanted sqlite3 "sqlite3 --version" ""
    check_program wanted chromium "chromium --version" ""
    check_program wanted shellcheck "shellcheck --version" ""
    printf '\nFor docker/build-and-try:\n'
    check_program wanted podman "podman --version" ""
    check_program wanted docker-compose "docker-compose version --short" ""
    printf '\n'
    [ "$lacking" -eq 0 ] || missing "$lacking of the things that ./lab run needs are missing." "./lab run gets them, and says so before it does"
    echo "Everything for ./lab run is there."
}

row() { printf '%-15s %-58s %s\n' "$1" "$2" "$3"; }

system_name() (
    PRETTY_NAME=unknown
    # shellcheck source=/dev/null
    [ ! -r "$OS_RELEASE" ] || . "$OS_RELEASE"
    echo "$PRETTY_NAME"
)

# check_words KEY WHAT: whether the settings of this checkout's home name a service, which is then sent what is said.
check_words() {
    address=$(sed -n "s/^$1: *[\"']\{0,1\}\([^\"' #]*\).*/\1/p" "$ROOT/.lab/lab.yaml" 2>/dev/null | tail -n 1)
    if [ -n "$address" ]; then
        row "$1" "on: $2 goes to $address" "leave it out of .lab/lab.yaml: off"
    else
        row "$1" "off: nothing leaves this machine" ""
    fi
}

check_disk() {
    room=$(free_mb "$ROOT")
    if [ "${room:-0}" -ge "$LEAST_FREE_MB" ]; then
        row disk "$room MB free" ""
    else
        lack disk "${room:-?} MB free" "make room: the lab wants $LEAST_FREE_MB MB"
    fi
}

check_jdk() {
    if find_jdk; then
        row JDK "$(major_of "$JDK") in $JDK" ""
    else
        lack JDK "none from $LEAST_JDK on" "apt-get install $JDK_PACKAGE (on Debian 12 ./lab run unpacks one)"
    fi
}

check_build() {
    if is_built; then
        row lab "built" ""
        return
    fi
    row lab "to be built" "./lab run builds it"
    check_program needed mvn "mvn -v" "builds the lab"
    check_program needed node "node --version" "builds the console"
    check_program needed npm "npm --version" "builds the console"
}

check_asterisk() {
    if is_new_asterisk_on_path; then
        row Asterisk "$(asterisk -V)" ""
    elif [ ! -x "$CACHE/asterisk/usr/sbin/asterisk" ] && has_asterisk_image; then
        row Asterisk "the image practice-floor/asterisk, with $ENGINE" ""
    elif has_asterisk; then
        row Asterisk "$(unpacked_asterisk_version), unpacked in $CACHE/asterisk" ""
    else
        lack Asterisk "none from $LEAST_ASTERISK on" "./lab run unpacks one (10 s, 270 MB)"
        check_program needed mmdebstrap "mmdebstrap --version" "unpacks it"
    fi
}

unpacked_asterisk_version() {
    for loader in "$CACHE"/asterisk/usr/lib/*-linux-gnu/ld-linux-*.so.*; do break; done
    "$loader" --library-path "${loader%/*}" "$CACHE/asterisk/usr/sbin/asterisk" -V 2>/dev/null || echo "does not start"
}

# check_program needed|wanted NAME VERSION_COMMAND WHAT_FOR
check_program() {
    if command -v "$2" >/dev/null 2>&1; then
        # shellcheck disable=SC2086 # a command and its argument
        row "$2" "$(version_of $3)" ""
    elif [ "$1" = needed ]; then
        lack "$2" "missing: $4" "apt-get install $(package_of "$2")"
    else
        row "$2" "missing" "apt-get install $(package_of "$2")"
    fi
}

# The first line with a digit in it, cut to the table's width.
version_of() {
    { "$@" 2>&1 || :; } </dev/null | tr -d '\033' | sed 's/\[[0-9;]*m//g' | grep -m 1 '[0-9]\.[0-9]' | cut -c 1-56
}

lack() {
    lacking=$((lacking + 1))
    row "$@"
}
