# SPDX-License-Identifier: Apache-2.0
# A JDK from 21 on: JAVA_HOME, the java on the path, /usr/lib/jvm, the cache. Found by reading each one's
# release file, because starting a JVM to ask would cost a tenth of a second each.

LEAST_JDK=21
JDK_RELEASE=trixie
JDK_PACKAGE=openjdk-21-jdk-headless

# find_jdk: sets JDK to the first one that will do; false when there is none.
find_jdk() {
    JDK=
    if [ -n "${JAVA_HOME:-}" ] && is_good_jdk "$JAVA_HOME"; then
        JDK=$JAVA_HOME
    elif on_path=$(command -v javac) && on_path=$(readlink -f -- "$on_path") && is_good_jdk "${on_path%/bin/javac}"; then
        JDK=${on_path%/bin/javac}
    else
        newest_jdk_of "${LAB_JVM_FOLDER:-/usr/lib/jvm}"/* || newest_jdk_of "$CACHE"/jdk/usr/lib/jvm/*
    fi
    [ -n "$JDK" ]
}

newest_jdk_of() {
    newest=0
    for folder in "$@"; do
        if [ ! -L "$folder" ] && is_good_jdk "$folder" && [ "$major" -gt "$newest" ]; then
            newest=$major
            JDK=$folder
        fi
    done
    [ -n "$JDK" ]
}

# is_good_jdk FOLDER: a JDK (not a JRE) new enough; sets major.
is_good_jdk() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && major=$(major_of "$1") && [ "$major" -ge "$LEAST_JDK" ]
}

major_of() {
    [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        [ "$key" = JAVA_VERSION ] || continue
        value=${value#\"}
        value=${value%%[!0-9]*}
        echo "${value:-0}"
        return 0
    done <"$1/release"
    return 1
}

# The way without the distribution's help (Debian 12 has no JDK 21): Debian 13's, unpacked into the cache.
unpack_jdk() {
    find_jdk && return 0
    unpack "$JDK_PACKAGE of Debian 13" jdk "$JDK_RELEASE" "$JDK_PACKAGE" at_home_in_cache
    find_jdk || missing "The JDK unpacked into $CACHE/jdk does not start on this machine." "install a JDK $LEAST_JDK or newer and set JAVA_HOME"
}

# at_home_in_cache FOLDER FINAL: makes the JDK in FOLDER start once FOLDER is renamed FINAL. It was built for a newer
# C library than this machine may have, so its programs get the loader and libraries that were unpacked with it; programs
# that the JDK starts keep the machine's own. Its configuration, which Debian keeps in /etc, is taken along.
at_home_in_cache() {
    for jdk_folder in "$1"/usr/lib/jvm/java-*; do [ -L "$jdk_folder" ] || break; done
    loader=$(cd "$1" && echo usr/lib/*-linux-gnu/ld-linux-*.so.*)
    libraries=${loader%/*}
    find "$jdk_folder" -type l -lname '/etc/java-*' | while IFS= read -r link; do
        target=$(readlink -- "$link")
        rm -- "$link" && cp -R -- "$1$target" "$link"
    done
    rm -rf -- "$jdk_folder/jmods" "$jdk_folder/man" "${1:?}/usr/share" "${1:?}/var"
    "$jdk_folder/bin/java" -version >/dev/null 2>&1 && return 0
    for program in "$jdk_folder"/bin/* "$jdk_folder/lib/jspawnhelper"; do
        patchelf --set-interpreter "$2/$loader" --force-rpath \
            --set-rpath "\$ORIGIN:\$ORIGIN/../lib:$2/$libraries" "$program" || return 1
    done
}
