# SPDX-License-Identifier: Apache-2.0
# What the command says about itself; needs nothing but a shell.

overview() {
    cat <<'END'
The practice floor: customers who do not exist ring a real switchboard, trainees answer.

  ./lab demo         a morning's traffic with robot trainees: something to look at at once
  ./lab run          the floor for real trainees
  ./lab stop         ends what a crashed lab left running
  ./lab codes        makes new sign-in codes
  ./lab export       the recorded calls as JSON or CSV
  ./lab check        what is there on this machine, and what to do about what is not
  ./lab check books  compares the five books of calls and names every difference
  ./lab verify       computes an attestation again from its proof pack
  ./lab pack         for those who write customers: lint, say, try, new
  ./lab bench        measures, beside the targets
  ./lab test         everything CI runs
  ./lab pbx-config   writes the switchboard's configuration for an Asterisk elsewhere
  ./lab help NAME    more about one of these, with examples

Exit codes: 0 done, 1 failed while running, 2 wrong use, 3 something missing.
Environment: LAB_YES=1 install without asking, LAB_YES=0 install nothing, LAB_CACHE=DIR (default ~/.cache/cyberfam-lab),
LAB_JAVA_OPTS=... more options for the JVM, JAVA_HOME=DIR the JDK to use.
END
}

asks_help() {
    case ${1:-} in
    -h | --help) return 0 ;;
    *) return 1 ;;
    esac
}

# java_help COMMAND: the program's own words when it is built already, else those below.
java_help() {
    find_places
    if find_jdk && is_built; then become_java "$1" --help; fi
    help_on "$1"
}

help_on() {
    case $1 in
    '') overview ;;
    run) help_run ;;
    demo) help_demo ;;
    stop) help_stop ;;
    codes) help_codes ;;
    export) help_export ;;
    check) help_check ;;
    bench) help_bench ;;
    test) help_test ;;
    pack) help_pack ;;
    verify) help_verify ;;
    pbx-config) help_pbx_config ;;
    *) wrong "There is no help on '$1'." "./lab help" ;;
    esac
    exit 0
}

help_run() {
    cat <<'END'
./lab run [--home DIR] [--port N] [--seats N] [--pbx external ...]
Prepares what is missing, starts switchboard and controller, prints the console's address and the first sign-in codes.
Ctrl-C ends the calls, closes their records and stops everything.

  ./lab run                                the floor of this checkout, kept in .lab
  ./lab run --port 8088                    another port for the console
  ./lab run --home ~/class-b --port 8089   a second floor beside the first
END
}

help_demo() {
    cat <<'END'
./lab demo [--home DIR] [--port N] [--seats N] [--for DURATION] [--ways WAY] [--pbx external ...]
The same as run, with robot trainees on real SIP calls and a morning's traffic. With --for it ends by itself, prints a
summary and exits 0 only if calls were handled.

  ./lab demo                         look at it in the browser; Ctrl-C ends it
  ./lab demo --for 90s               a minute and a half, then the summary
  ./lab demo --seats 4 --for 5m      a small room
  ./lab demo --ways all              customers call, seats call, the lab calls ahead: side by side
END
}

help_stop() {
    cat <<'END'
./lab stop [--home DIR]
Ends what a lab that was killed left running on this home: its calls, its switchboard.

  ./lab stop
  ./lab stop --home ~/class-b
END
}

help_codes() {
    cat <<'END'
./lab codes [--home DIR]
Makes new sign-in codes and prints them once; only their hashes are kept.

  ./lab codes
END
}

help_export() {
    cat <<'END'
./lab export calls [--home DIR] [--format json|csv] [--exercise ID] [--from TIME] [--to TIME]
The recorded calls on stdout; times are ISO 8601 in UTC, durations milliseconds.

  ./lab export calls --format csv > calls.csv
  ./lab export calls --home ~/class-b --format json | jq '.[].handleMs'
END
}

help_check() {
    cat <<'END'
./lab check
A table of what the lab needs: what is there, which version, what to do. Exit code 3 when something for run is missing.
./lab check books [--home DIR]
Compares journal, Asterisk's CEL, queue log, SIP side and recordings, and names every call on which they differ.

  ./lab check
  ./lab check books --home ~/class-b
END
}

help_bench() {
    cat <<'END'
./lab bench [NAME]
Measures and prints figures beside their targets, as a table and as JSON.

  ./lab bench               all of them
  ./lab bench customers     CPU per call-minute, against SIPp on the same Asterisk
  ./lab bench pacing        how late our voice packets leave, against SIPp's
  ./lab bench feed          from the switchboard's event to the screen's message
  ./lab bench truth         recorded times against those at the customer's end
  ./lab bench ears          how well customers tell when somebody speaks, in noise and with loss
  ./lab bench reaction      from the moment a customer chose to speak to his first packet
  ./lab bench start         start to ready
END
}

help_test() {
    cat <<'END'
./lab test
Everything CI runs: the command's own tests, format, unit, story, switchboard and browser tests, the container files.
Installs what it needs.

  ./lab test
END
}

help_pack() {
    cat <<'END'
./lab pack lint [--strict] [PACK...]
./lab pack say PACK SCENARIO [--to DIR]
./lab pack try PACK SCENARIO [--seed N]
./lab pack new DIR [--language fr|nl|en]
For those who write packs: names what is wrong with file and line, speaks a scenario's lines into WAV files, plays a
customer against what you type, begins a new pack. packs/README.md says how a pack is made.

  ./lab pack lint
  ./lab pack try fr-accueil faux-numero
END
}

help_verify() {
    cat <<'END'
./lab verify FILE [--code CODE] [--recordings DIR]
Computes the code of an attestation again from its proof pack and names every line that was changed. Needs no home.
Exit codes: 0 all is right, 1 something differs, 2 wrong use.

  ./lab verify attestation-7K2M.proof.jsonl
  ./lab verify attestation-7K2M.proof.jsonl --code 7K2M-0000-0000-0000-0000   the code on the paper
END
}

help_pbx_config() {
    cat <<'END'
./lab pbx-config DIR
Writes the switchboard's configuration, its secrets included, for an Asterisk that runs elsewhere.

  ./lab pbx-config /etc/asterisk --home ~/class-b
  ./lab run --pbx external --pbx-host 127.0.0.1 --home ~/class-b
END
}
