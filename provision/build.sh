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
    rm -f -- "$ROOT/lab-controller/target/lab.jsa"
}

# Maven runs on the lab's JDK too: the formatter reads sources with it.
maven_step() {
    step_name=$1
    shift
    step "$step_name" env JAVA_HOME="$JDK" mvn -B -f "$ROOT/pom.xml" "$@"
}

# become_java COMMAND [OPTIONS]: from here on this process is the Java program. A demo that ends leaves an archive of its
# loaded classes, which halves the CPU time of later starts; the JVM makes it anew when the jar or the JDK has changed. A
# floor for trainees only uses it: making one takes seconds, and who stops a floor wants it stopped.
become_java() {
    archive=$ROOT/lab-controller/target/lab.jsa
    case $1 in
    demo) use_archive='-XX:+AutoCreateSharedArchive' ;;
    *) use_archive='-Xshare:auto' ;;
    esac
    set -- -jar "$JAR" "$@"
    if [ -f "$archive" ] || [ "$use_archive" != -Xshare:auto ]; then set -- -XX:SharedArchiveFile="$archive" "$@"; fi
    # shellcheck disable=SC2086 # LAB_JAVA_OPTS is a list of words on purpose
    exec "$JDK/bin/java" -XX:+UseSerialGC -Xmx384m -Xss512k -XX:+ExitOnOutOfMemoryError \
        -Xlog:disable -Xlog:all=error:stderr -Xlog:cds=off:stderr "$use_archive" \
        -Dlab.checkout="$ROOT" ${LAB_JAVA_OPTS:-} "$@"
}
