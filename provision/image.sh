# SPDX-License-Identifier: Apache-2.0
# Images built with podman, which needs no daemon, or with docker when its daemon answers.

# has_engine: sets ENGINE to the one that works here.
has_engine() {
    for ENGINE in podman docker; do
        if command -v "$ENGINE" >/dev/null 2>&1 && "$ENGINE" info >/dev/null 2>&1; then return 0; fi
    done
    return 1
}

# build_image NAME CONTEXT DOCKERFILE: practice-floor/NAME; false, with the end of the log shown, when it does not build.
build_image() {
    image_build "$@" "" && return 0
    if grep -q 'is expired\|is not valid yet' "$step_log"; then
        say "  The package mirror's lists are past their date: taking them all the same (their signature is still checked)."
        image_build "$@" "-o Acquire::Check-Valid-Until=false" && return 0
    fi
    show_log
    return 1
}

# Podman builds as a plain program: no namespaces of its own, so that it can inside another container too.
image_build() {
    case $ENGINE in
    docker) step "building the $1 image" docker build --build-arg APT_OPTS="$4" -t "practice-floor/$1" -f "$3" "$2" ;;
    podman) step "building the $1 image" podman build --format docker --layers --isolation chroot --network host \
        --build-arg APT_OPTS="$4" -t "practice-floor/$1" -f "$3" "$2" ;;
    esac
}
