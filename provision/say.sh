# SPDX-License-Identifier: Apache-2.0
# How the command speaks: everything for people goes to stderr, so that stdout stays the program's.

say() { printf '%s\n' "$*" >&2; }

# failed SENTENCE [WHAT_TO_DO]: it broke while running.
failed() { last_words 1 "$@"; }

# wrong SENTENCE [WHAT_TO_DO]: it was called wrongly.
wrong() { last_words 2 "$@"; }

# missing SENTENCE [WHAT_TO_DO]: something is not there; the second line mends it.
missing() { last_words 3 "$@"; }

last_words() {
    say "lab: $2"
    [ -z "${3:-}" ] || say "     Do: $3"
    exit "$1"
}

# step TEXT COMMAND [ARGUMENT...]: runs a slow external command, its output kept in a log, the seconds
# shown while it lasts (each second at a terminal, each tenth in a pipe). Answers the command's exit code.
step_patient=
step() {
    step_text=$1
    shift
    step_log=$LOGS/$(printf "%s" "${step_text%% (*}" | tr -cs 'A-Za-z0-9' '-').log
    "$@" >"$step_log" 2>&1 </dev/null &
    step_child=$!
    tell_seconds "$step_text" "$step_child" 9>&- &
    step_clock=$!
    trap 'interrupted 130' INT
    trap 'interrupted 143' TERM HUP
    step_code=0
    wait "$step_child" || step_code=$?
    trap - INT TERM HUP
    kill "$step_clock" 2>/dev/null || :
    wait "$step_clock" 2>/dev/null || :
    step_ends
    return "$step_code"
}

# The child may have its own to tidy up: it is asked, then waited for. One that may not be broken off (a package
# manager; step_patient is set) is only waited for.
interrupted() {
    trap '' INT TERM HUP
    kill "$step_clock" 2>/dev/null || :
    say ""
    say "lab: stopping; '$step_text' is ending"
    [ -n "$step_patient" ] || kill -TERM "$step_child" 2>/dev/null || :
    wait "$step_child" 2>/dev/null || :
    drop_half_made
    exit "$1"
}

step_ends() {
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
    if [ "$step_code" -eq 0 ]; then say "  $step_text: done"; else say "  $step_text: failed"; fi
}

# show_log: the end of the last step's log, and where all of it is.
show_log() {
    tail -n 15 -- "$step_log" | sed 's/^/    | /' >&2
    say "    (all of it: $step_log)"
}

tell_seconds() {
    seconds=0
    [ -t 2 ] || say "  $1 ..."
    while kill -0 "$2" 2>/dev/null && kill -0 "$$" 2>/dev/null; do
        if [ -t 2 ]; then
            printf '\r  %s ... %s s' "$1" "$seconds" >&2
        elif [ "$seconds" -gt 0 ] && [ $((seconds % 10)) -eq 0 ]; then
            say "  $1 ... $seconds s"
        fi
        sleep 1 >/dev/null 2>&1
        seconds=$((seconds + 1))
    done
}
