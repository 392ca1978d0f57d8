# SPDX-License-Identifier: Apache-2.0
# Builds when a source is newer than the jar, and starts the jar.

JAR=$ROOT/lab-controller/target/lab-controller.jar

is_built() {
    [ -f "$JAR" ] && [ -d "$ROOT/lab-controller/target/lib" ] && [ -z "$(newer_source)" ]
}

# Names one source newer than the jar; folders count, so that a deleted file is noticed. agent-console itself does not:
# what the build puts into it changes its time.
newer_source() (
    cd "$ROOT" || exit
    find pom.xml lab-controller/pom.xml lab-controller/src/main agent-console asterisk-config \
        \( -name target -o -name node_modules -o -name dist \) -prune -o -path agent-console \
        -o -newer "$JAR" -print -quit 2>/dev/null
)

# The jar gets the time at which the build began: a source saved while it ran is newer than the jar.
build() {
    make_places
    [ -w "$ROOT" ] || missing "The checkout $ROOT cannot be written by $(id -un)." "use a checkout of your own"
    only_one build_once
}

build_once() {
    is_built && return 0
    began=$LOGS/began
    : >"$began"
    maven_step 'building the lab (the first time, some minutes)' package -Dmaven.test.skip=true || {
        show_log
        failed "The build failed."
    }
    touch -r "$began" -- "$JAR"
    rm -f -- "$ROOT"/lab-controller/target/lab-java-*
}

# Maven runs on the lab's JDK too: the formatter reads sources with it.
maven_step() {
    step_name=$1
    shift
    step "$step_name" env JAVA_HOME="$JDK" mvn -B -f "$ROOT/pom.xml" "$@"
}

# become_java COMMAND [OPTIONS]: from here on this process is the Java program. It starts from what an earlier demo left: its
# classes, loaded and linked, and what was learned of them, which halves the CPU time of a start. A demo that finds nothing
# leaves it at its end; a floor for trainees only uses it, because making it takes seconds, and who stops a floor wants it
# stopped. The young generation is small because a collection stops the voices too. The store's native library is unpacked
# where the next start clears away what a kill left of it.
become_java() {
    command=$1
    set -- -jar "$JAR" "$@"
    name_head_start
    take_head_start
    mkdir -p -- "$CACHE/native" 2>/dev/null && set -- "-Dorg.sqlite.tmpdir=$CACHE/native" "$@"
    if [ -f "$HEAD_START" ]; then
        set -- "-XX:$USED_BY=$HEAD_START" "$@"
    elif [ "$command" = demo ] && [ -w "${HEAD_START%/*}" ]; then
        set -- "-XX:$MADE_BY=$HEAD_START.new" "-Dlab.leaves=$HEAD_START" "$@"
    fi
    # shellcheck disable=SC2086 # LAB_JAVA_OPTS is a list of words on purpose
    exec "$JDK/bin/java" -XX:+UseSerialGC -Xmx384m -Xmn24m -Xss512k -XX:+ExitOnOutOfMemoryError \
        -Xlog:disable -Xlog:all=error:stderr "-Xlog:$QUIET=off:stderr" -Dlab.checkout="$ROOT" ${LAB_JAVA_OPTS:-} "$@"
}

# From Java 25 on a cache of classes and profiles (JEP 483, 514, 515); before, an archive of classes alone. Java passes over
# one that does not fit its jar, and must not complain of it.
name_head_start() {
    version=$(major_of "$JDK")
    HEAD_START=$ROOT/lab-controller/target/lab-java-$version
    if [ "$version" -ge 25 ]; then
        HEAD_START=$HEAD_START.aot USED_BY=AOTCache MADE_BY=AOTCacheOutput QUIET=aot
    else
        HEAD_START=$HEAD_START.jsa USED_BY=SharedArchiveFile MADE_BY=ArchiveClassesAtExit QUIET=cds
    fi
}

# Takes over what a demo left, if it was one that was played: a wrong option leaves something too.
take_head_start() {
    if [ -f "$HEAD_START.new" ] && [ -f "$HEAD_START.played" ]; then
        rm -f -- "$HEAD_START.played"
        mv -f -- "$HEAD_START.new" "$HEAD_START"
    fi
}
