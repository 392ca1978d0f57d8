# SPDX-License-Identifier: Apache-2.0
# What a command needs, and how the system's package manager brings it. Nothing is installed unannounced.

LEAST_NODE=18

# need NAME...: makes sure each is there. Names: jdk, build (the jar, and what builds it when it is old), asterisk
# (what unpacks it when there is none), or a program. Ends with exit code 3 and a hint when one cannot be had.
need() {
    wanted=
    for name in "$@"; do
        case $name in
        jdk) find_jdk || want jdk ;;
        build) is_built || want_build_tools ;;
        asterisk) has_asterisk || is_for_a_container || want_unpacker ;;
        *) want_program "$name" ;;
        esac
    done
    [ -z "$wanted" ] || install_wanted
    case " $* " in *" jdk "*) [ -n "$JDK" ] || provide_jdk ;; esac
    case " $* " in *" build "*) is_built || build ;; esac
}

want_build_tools() {
    want_program mvn
    want_program npm
    has_node || want node
}

has_node() { command -v node >/dev/null 2>&1 && is_new_node "$(node --version)"; }

# is_new_node VERSION: as node says it, v20.19.2, or as apt does, 12.22.9~dfsg-1ubuntu3.
is_new_node() {
    node_version=${1#v}
    node_version=${node_version%%[!0-9]*}
    [ "${node_version:-0}" -ge "$LEAST_NODE" ]
}

# Debian trusts its own keys; elsewhere they come with a package.
want_unpacker() {
    { command -v mmdebstrap >/dev/null 2>&1 && { is_debian || [ -e "$DEBIAN_KEYS" ]; }; } || want mmdebstrap
}

# Without Debian's tools nothing can be unpacked: that is for the image, where it can be built.
is_for_a_container() {
    ! command -v mmdebstrap >/dev/null 2>&1 && ! command -v apt-get >/dev/null 2>&1 && has_engine
}

is_debian() (
    ID=
    # shellcheck source=/dev/null
    [ ! -r "$OS_RELEASE" ] || . "$OS_RELEASE"
    [ "$ID" = debian ]
)

want_program() {
    command -v "$1" >/dev/null 2>&1 || want "$1"
}

want() { wanted="$wanted $1"; }

# package_of PROGRAM: the Debian and Ubuntu package that brings it.
package_of() {
    case $1 in
    mvn) echo maven ;;
    node) echo nodejs ;;
    sipp) echo sip-tester ;;
    baresip) echo baresip-core ;;
    mmdebstrap) echo "mmdebstrap debian-archive-keyring" ;;
    docker-compose) echo docker-compose ;;
    *) echo "$1" ;;
    esac
}

install_wanted() {
    packages=
    for name in $wanted; do
        [ "$name" = jdk ] || packages="$packages $(package_of "$name")"
    done
    say "Missing on this machine:$wanted"
    command -v apt-get >/dev/null 2>&1 || missing "There is no apt-get here to install them with." "install by hand:$packages$(jdk_by_hand)"
    announce
    ask_leave
    become_able
    make_places
    refresh_lists
    case " $wanted " in *" node "*) check_node_package ;; esac
    case " $wanted " in *" jdk "*) add_jdk_package ;; esac
    [ -z "$packages" ] || install_packages
}

# Ubuntu 22.04's Node is 12: said before anything is installed.
check_node_package() {
    offered=$(apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    case $offered in
    '' | '(none)') return 0 ;;
    esac
    is_new_node "$offered" || missing "This system's Node.js is $offered; the console is built with $LEAST_NODE or newer." \
        "put Node.js $LEAST_NODE or newer on the path, then try again"
}

jdk_by_hand() {
    case " $wanted " in *" jdk "*) echo " and a JDK $LEAST_JDK or newer" ;; esac
}

announce() {
    [ -z "$packages" ] || say "To be installed with apt-get:$packages"
    case " $wanted " in
    *" jdk "*) say "To be installed with apt-get: $JDK_PACKAGE; where the distribution has none, Debian 13's, unpacked into $CACHE/jdk" ;;
    esac
}

# At a terminal the user is asked once; without one (a server, a container) the call itself was the yes.
ask_leave() {
    case ${LAB_YES:-} in
    1 | yes | y) return 0 ;;
    0 | no | n) missing "Nothing is installed because LAB_YES is ${LAB_YES}." "apt-get install$packages" ;;
    esac
    { [ -t 0 ] && [ -t 2 ]; } || return 0
    printf 'Install them? [Y/n] ' >&2
    read -r answer || answer=n
    case $answer in
    '' | [yYoOjJ]*) ;;
    *) missing "Nothing was installed." "sudo apt-get install$packages" ;;
    esac
}

# Sets AS_ROOT to what goes before a command that only root may run.
become_able() {
    AS_ROOT=
    [ "$(id -u)" -ne 0 ] || return 0
    AS_ROOT='sudo -n'
    command -v sudo >/dev/null 2>&1 || missing "Only root can install packages, and there is no sudo." "as root: apt-get install$packages"
    sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; } || missing "sudo wants a password and there is no terminal to ask for it." "sudo apt-get install$packages"
}

# A mirror that is a snapshot may have lists past their date: their signature still counts, their date is let go.
refresh_lists() {
    apt 'reading the package lists' update && return 0
    if grep -q 'is expired\|is not valid yet' "$step_log"; then
        say "  The package mirror's lists are past their date: taking them all the same (their signature is still checked)."
        EXPIRED='-o Acquire::Check-Valid-Until=false'
        apt 'reading the package lists again' update && return 0
    fi
    say "  Not all package lists could be read; going on with those that are there."
}

add_jdk_package() {
    if apt-cache show "$JDK_PACKAGE" >/dev/null 2>&1; then
        packages="$packages $JDK_PACKAGE"
        return 0
    fi
    for name in mmdebstrap patchelf; do
        case " $wanted " in *" $name "*) continue ;; esac
        command -v "$name" >/dev/null 2>&1 || packages="$packages $(package_of "$name")"
    done
}

install_packages() {
    # shellcheck disable=SC2086 # a list of words on purpose
    apt "installing$packages" install -y --no-install-recommends $packages && return 0
    show_log
    missing "The packages could not be installed." "look at the log above; offline, bring:$packages"
}

# Asks nothing, restarts none of the machine's services (Ubuntu's needrestart only lists them).
EXPIRED=
apt() {
    apt_text=$1
    shift
    apt_code=0
    step_patient=yes
    # shellcheck disable=SC2086 # both are lists of words on purpose
    step "$apt_text" $AS_ROOT env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get -q -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=2 -o Acquire::http::Timeout=30 $EXPIRED "$@" || apt_code=$?
    step_patient=
    return "$apt_code"
}

provide_jdk() {
    find_jdk && return 0
    command -v mmdebstrap >/dev/null 2>&1 ||
        missing "There is no JDK $LEAST_JDK or newer here." "apt-get install $JDK_PACKAGE, or set JAVA_HOME to one"
    make_places
    only_one unpack_jdk
    find_jdk
}
