# SPDX-License-Identifier: Apache-2.0
# `./lab test`: everything CI runs, cheapest first; stops at the first part that fails.

run_tests() {
    need jdk asterisk mvn node npm espeak-ng sipp baresip sqlite3 chromium shellcheck
    make_places
    part "the command" "$ROOT/.ci/test-command"
    part "the container files" "$ROOT/.ci/test-compose"
    provide_asterisk
    part "build, format, unit, story, switchboard and browser tests" \
        env JAVA_HOME="$JDK" mvn -B -ntp -f "$ROOT/pom.xml" verify
    say "lab test: all green"
}

# part TEXT COMMAND [ARGUMENT...]: its output is shown as it comes.
part() {
    say "== $1"
    part_text=$1
    shift
    "$@" || failed "Failed: $part_text." "mend it, then ./lab test"
}
