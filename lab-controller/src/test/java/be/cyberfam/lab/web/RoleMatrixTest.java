package be.cyberfam.lab.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation, asked for by everybody: who is let through, who is told 401, who 403. */
final class RoleMatrixTest {
    /** Columns: nobody, a trainee for what is hers, a trainee for what is another's, supervisor, partner, admin. */
    private static final String MATRIX = """
        currentSession  GET    /sessions/current          yes yes yes yes yes yes
        listPeople      GET    /people                    401 403 403 yes 403 yes
        createPerson    POST   /people                    401 403 403 yes 403 yes
        getPerson       GET    /people/{person}           401 yes 403 yes 403 yes
        resetCode       POST   /people/zoe/code           401 403 403 yes 403 yes
        getGrid         GET    /grid                      401 yes yes yes 403 yes
        replaceGrid     PUT    /grid                      401 403 403 yes 403 yes
        saveGrid        GET    /grid/file                 401 403 403 yes 403 yes
        discardGrid     DELETE /grid                      401 403 403 yes 403 yes
        getPersonGrid   GET    /people/{person}/grid      401 yes 403 yes 403 yes
        beginTraining   PUT    /people/{person}/training  401 403 403 yes 403 yes
        addPlacement    POST   /people/{person}/placements 401 403 403 yes 403 yes
        removePlacement DELETE /people/{person}/placements/none 401 403 403 yes 403 yes
        signCompetence  POST   /people/{person}/signatures 401 403 403 yes 403 yes
        withdrawSignature POST /people/{person}/signatures/none/withdrawal 401 403 403 yes 403 yes
        judgeCall       POST   /people/{person}/judgements 401 403 403 yes 403 yes
        withdrawJudgement POST /people/{person}/judgements/none/withdrawal 401 403 403 yes 403 yes
        exportPersonGrid GET   /people/{person}/grid/file 401 yes 403 yes 403 yes
        listAttestations GET   /people/{person}/attestations 401 yes 403 yes 403 yes
        makeAttestation POST   /people/{person}/attestations 401 403 403 yes 403 yes
        getAttestationPaper GET /people/{person}/attestations/0000-0000-0000-0000-0000/paper 401 yes 403 yes 403 yes
        getAttestationProof GET /people/{person}/attestations/0000-0000-0000-0000-0000/proof 401 yes 403 yes 403 yes
        listClasses     GET    /classes                   401 403 403 yes 403 yes
        createClass     POST   /classes                   401 403 403 yes 403 yes
        renameClass     PUT    /classes/none              401 403 403 yes 403 yes
        removeClass     DELETE /classes/none              401 403 403 yes 403 yes
        addTrainees     POST   /classes/none/trainees     401 403 403 yes 403 yes
        renewCodes      POST   /classes/none/codes        401 403 403 yes 403 yes
        enrol           PUT    /classes/none/people/lea   401 403 403 yes 403 yes
        leaveClass      DELETE /classes/none/people/lea   401 403 403 yes 403 yes
        listAttendance  GET    /attendance?from=2026-01-05T00:00:00Z&to=2026-01-06T00:00:00Z 401 yes yes yes 403 yes
        listSeats       GET    /seats                     401 yes yes yes 403 yes
        getSeat         GET    /seats/{seat}              401 yes 403 yes 403 yes
        getPhone        GET    /seats/{seat}/phone        401 yes 403 yes 403 yes
        signOn          POST   /seats/seat-09/sign-on     401 yes yes yes 403 yes
        signOff         POST   /seats/{seat}/sign-off     401 yes 403 yes 403 yes
        ready           POST   /seats/{seat}/ready        401 yes 403 yes 403 yes
        pause           POST   /seats/{seat}/pause        401 yes 403 yes 403 yes
        reconnect       POST   /seats/{seat}/reconnect    401 yes 403 yes 403 yes
        dial            POST   /seats/{seat}/dial         401 yes 403 yes 403 yes
        listCalls       GET    /calls?person={person}     401 yes 403 yes 403 yes
        getCall         GET    /calls/{call}              401 yes 403 yes 403 yes
        getTimeline     GET    /calls/{call}/timeline     401 yes 403 yes 403 yes
        getRecording    GET    /calls/{call}/recording    401 yes 403 yes 403 yes
        getWaveform     GET    /calls/{call}/waveform     401 yes 403 yes 403 yes
        handOutFile     GET    /people/{person}/file      401 yes 403 yes 403 yes
        renamePerson    PUT    /people/{person}/name      401 403 403 403 403 yes
        setAside        PUT    /people/tom/set-aside      401 403 403 yes 403 yes
        liftSetAside    DELETE /people/tom/set-aside      401 403 403 yes 403 yes
        listSetAside    GET    /set-aside                 401 403 403 yes 403 yes
        erasePerson     DELETE /people/nobody/records     401 403 403 403 403 yes
        listReceipts    GET    /receipts                  401 403 403 403 403 yes
        listRemarks     GET    /calls/{call}/remarks      401 yes 403 yes 403 yes
        remarkCall      POST   /calls/{call}/remarks      401 yes 403 403 403 403
        getConsent      GET    /consent                   401 yes yes yes 403 yes
        giveConsent     PUT    /consent                   401 yes yes yes 403 yes
        listListeners   GET    /calls/{call}/listeners    401 yes 403 yes 403 yes
        listMyListeners GET    /listeners?from=2026-01-05T00:00:00Z&to=2026-01-06T00:00:00Z 401 yes yes 403 403 403
        getDebrief      GET    /calls/{call}/debrief      401 yes 403 yes 403 yes
        keepOwnWords    PUT    /calls/{call}/debrief      401 yes 403 403 403 403
        commentCall     POST   /calls/{call}/comments     401 403 403 yes 403 yes
        answerComment   PUT    /calls/{call}/comments/none/answer 401 yes 403 403 403 403
        getNextCall     GET    /calls/{call}/next?practice=cuts 401 yes 403 yes 403 yes
        chooseNextCall  PUT    /calls/{call}/next?practice=cuts 401 403 403 yes 403 yes
        startNextCall   POST   /calls/{call}/next/start?practice=cuts 401 yes 403 yes 403 yes
        getMarking      GET    /calls/{call}/marking      401 yes 403 yes 403 yes
        markCall        PUT    /calls/{call}/marking      401 yes 403 yes 403 yes
        disagree        PUT    /calls/{call}/marking/none/disagreements/greets 401 yes 403 403 403 403
        answerDisagreement PUT /calls/{call}/marking/none/disagreements/greets/reply 401 403 403 yes 403 yes
        listScorecards  GET    /scorecards                401 403 403 yes 403 yes
        makeScorecard   POST   /scorecards                401 403 403 yes 403 yes
        changeScorecard PUT    /scorecards/none           401 403 403 yes 403 yes
        listScorecardVersions GET /scorecards/none/versions 401 403 403 yes 403 yes
        listMeasures    GET    /measures?from=2026-01-05T00:00:00Z&to=2026-01-06T00:00:00Z 401 yes yes yes 403 yes
        getMeasures     GET    /calls/{call}/measures     401 yes 403 yes 403 yes
        recordOutcome   PUT    /calls/{call}/outcome      401 yes 403 yes 403 yes
        wrapUp          POST   /calls/{call}/wrapped-up   401 yes 403 yes 403 yes
        hangUp          POST   /calls/{call}/hang-up      401 yes 403 yes 403 yes
        raiseHand       PUT    /seats/{seat}/hand         401 yes 403 yes 403 yes
        lowerHand       DELETE /seats/{seat}/hand         401 yes 403 yes 403 yes
        listDesks       GET    /desks                     401 403 403 yes 403 yes
        takeDesk        POST   /desk                      401 403 403 yes 403 yes
        leaveDesk       DELETE /desk                      401 403 403 yes 403 yes
        supervise       PUT    /calls/{call}/supervision  401 403 403 yes 403 yes
        stopSupervising DELETE /calls/{call}/supervision  401 403 403 yes 403 yes
        listDestinations GET   /calls/{call}/destinations 401 yes 403 yes 403 yes
        transfer        POST   /calls/{call}/transfer     401 yes 403 yes 403 yes
        consult         POST   /calls/{call}/consult      401 yes 403 yes 403 yes
        dropColleague   DELETE /calls/{call}/consult      401 yes 403 yes 403 yes
        swap            POST   /calls/{call}/swap         401 yes 403 yes 403 yes
        conference      POST   /calls/{call}/conference   401 yes 403 yes 403 yes
        complete        POST   /calls/{call}/complete     401 yes 403 yes 403 yes
        takeOver        POST   /calls/{call}/take-over    401 403 403 yes 403 yes
        listAudit       GET    /audit                     401 403 403 yes 403 yes
        sendMessage     POST   /messages                  401 403 403 yes 403 yes
        seeMessage      PUT    /seats/{seat}/messages/none/seen 401 yes 403 yes 403 yes
        holdSeat        PUT    /seats/{seat}/held         401 403 403 yes 403 yes
        releaseSeat     DELETE /seats/{seat}/held         401 403 403 yes 403 yes
        withdrawPause   DELETE /seats/{seat}/pause        401 yes 403 yes 403 yes
        listOffers      GET    /calls/{call}/offers       401 403 403 yes 403 yes
        inject          POST   /calls/{call}/injects      401 403 403 yes 403 yes
        giveLine        POST   /calls/{call}/lines        401 403 403 yes 403 yes
        bookmark        POST   /calls/{call}/bookmarks    401 yes 403 yes 403 yes
        listExercises   GET    /exercises                 401 yes yes yes 403 yes
        createExercise  POST   /exercises                 401 403 403 yes 403 yes
        getExercise     GET    /exercises/ex-0            401 yes yes yes 403 yes
        startExercise   POST   /exercises/ex-0/start      401 403 403 yes 403 yes
        freezeExercise  POST   /exercises/ex-0/freeze     401 403 403 yes 403 yes
        resumeExercise  POST   /exercises/ex-0/resume     401 403 403 yes 403 yes
        adjustExercise  POST   /exercises/ex-0/adjust     401 403 403 yes 403 yes
        sendWave        POST   /exercises/ex-0/wave       401 403 403 yes 403 yes
        stopExercise    POST   /exercises/ex-0/stop       401 403 403 yes 403 yes
        listTemplates   GET    /templates                 401 403 403 yes 403 yes
        keepTemplate    POST   /templates                 401 403 403 yes 403 yes
        removeTemplate  DELETE /templates/none            401 403 403 yes 403 yes
        listRefusals    GET    /refusals                  401 403 403 yes 403 yes
        noteRefusal     POST   /refusals                  401 403 403 yes 403 yes
        strikeRefusal   POST   /refusals/1/strike         401 403 403 yes 403 yes
        listFigures     GET    /figures                   401 403 403 yes 403 yes
        planStaffing    GET    /staffing                  401 403 403 yes 403 yes
        listPacks       GET    /packs                     401 yes yes yes 403 yes
        getPack         GET    /packs/none                401 yes yes yes 403 yes
        listOutcomes    GET    /packs/none/outcomes       401 yes yes yes 403 yes
        listPeopleToCall GET   /seats/{seat}/call-list    401 yes 403 yes 403 yes
        getPreview      GET    /seats/{seat}/preview      401 yes 403 yes 403 yes
        passOver        POST   /seats/{seat}/preview/pass 401 yes 403 yes 403 yes
        callBack        POST   /call-backs/none/call      401 yes yes 403 403 403
        promiseCallBack POST   /calls/{call}/call-back    401 yes 403 403 403 403
        listCallBacks   GET    /call-backs                401 yes yes 403 403 403
        endCallBack     DELETE /call-backs/none           401 yes yes 403 403 403
        takeMoreTime    POST   /calls/{call}/more-time    401 yes 403 yes 403 yes
        getDesk         GET    /calls/{call}/desk         401 yes 403 yes 403 yes
        checkIdentity   PUT    /calls/{call}/identity     401 yes 403 yes 403 yes
        keepWorksheet   PUT    /calls/{call}/worksheet    401 yes 403 yes 403 yes
        logFields       POST   /calls/{call}/field-log    401 yes 403 yes 403 yes
        getFieldLog     GET    /calls/{call}/field-log    401 yes 403 yes 403 yes
        getWritten      GET    /calls/{call}/written      401 yes 403 yes 403 yes
        setHelp         PUT    /people/lea/help           401 403 403 yes 403 yes
        listArticles    GET    /packs/none/articles       401 yes yes yes 403 yes
        browsePacks     GET    /workshop/packs            401 403 403 yes 403 yes
        takePack        POST   /workshop/packs            401 403 403 yes 403 yes
        openPack        GET    /workshop/packs/none       401 403 403 yes 403 yes
        discardPack     DELETE /workshop/packs/none       401 403 403 yes 403 yes
        zipPack         GET    /workshop/packs/none/file  401 403 403 yes 403 yes
        openScenario    GET    /workshop/packs/none/scenarios/none 401 403 403 yes 403 yes
        checkScenario   POST   /workshop/packs/none/scenarios/none/check 401 403 403 yes 403 yes
        writeScenario   PUT    /workshop/packs/none/scenarios/none 401 403 403 yes 403 yes
        removeScenario  DELETE /workshop/packs/none/scenarios/none 401 403 403 yes 403 yes
        hearLine        GET    /workshop/packs/none/scenarios/none/lines/none/0 401 403 403 yes 403 yes
        getHealth       GET    /health                    401 yes yes yes yes yes
        """;

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("createPerson", "{\"id\":\"zoe\",\"name\":\"Zoé\",\"role\":\"trainee\"}"),
            entry("pause", "{\"reason\":\"break\"}"),
            entry("dial", "{\"customer\":\"nobody\"}"),
            entry("transfer", "{\"to\":\"line\",\"name\":\"accueil\"}"),
            entry("sendMessage", "{\"text\":\"Bravo.\"}"),
            entry("bookmark", "{\"note\":\"accueil\"}"),
            entry("consult", "{\"to\":\"colleague\",\"name\":\"second-level\"}"),
            entry("inject", "{\"inject\":\"none\"}"),
            entry("giveLine", "{\"text\":\"Allô ?\"}"),
            entry("supervise", "{\"mode\":\"listen\"}"),
            entry("recordOutcome", "{\"code\":\"none-such\"}"),
            entry(
                    "createExercise",
                    "{\"pack\":\"none\",\"lengthMs\":60000,\"traffic\":{\"shape\":\"poisson\",\"perHour\":60}}"),
            entry("adjustExercise", "{\"traffic\":{\"shape\":\"poisson\",\"perHour\":60}}"),
            entry(
                    "keepTemplate",
                    "{\"title\":\"Calme\",\"exercise\":{\"pack\":\"none\",\"lengthMs\":60000,\"traffic\":{\"shape\":\"poisson\",\"perHour\":60}}}"),
            entry("sendWave", "{\"size\":3}"),
            entry("createClass", "{\"title\":\"Matin\"}"),
            entry("renameClass", "{\"title\":\"Soir\"}"),
            entry("addTrainees", "{\"names\":[\"Noé Petit\"]}"),
            entry("checkIdentity", "{\"asked\":[\"name\"]}"),
            entry("passOver", "{\"customer\": \"nobody\", \"why\": \"bad-moment\"}"),
            entry("keepWorksheet", """
                    {"script":"","fields":{},"checked":[],"note":""}"""),
            entry("logFields", """
                    {"page":"p1","first":1,"acts":[{"at":"2026-01-05T09:00:00Z","field":"note","kind":"key","detail":"a"}]}"""),
            entry("promiseCallBack", "{\"dueAt\":\"2026-01-05T09:00:00Z\",\"note\":\"\"}"),
            entry("checkScenario", "{}"),
            entry("writeScenario", "{}"),
            entry("keepOwnWords", "{\"well\":\"J'ai écouté.\",\"hard\":\"\"}"),
            entry("commentCall", "{\"atMs\":1000,\"words\":\"Bien dit.\"}"),
            entry("chooseNextCall", "{\"scenario\":null}"),
            entry("markCall", "{\"card\":\"none\",\"version\":1,\"marks\":[],\"finished\":false}"),
            entry("disagree", "{\"words\":\"Non.\"}"),
            entry("answerDisagreement", "{\"words\":\"Si.\"}"),
            entry("makeAttestation", "{\"cycle\":1}"),
            entry("replaceGrid", "{\"text\":\"title: x\"}"),
            entry("beginTraining", "{\"begunOn\":\"2026-01-05\"}"),
            entry(
                    "addPlacement",
                    "{\"from\":\"2026-01-05\",\"to\":\"2026-01-05\",\"minutes\":60,\"place\":\"Là\",\"remark\":\"\"}"),
            entry("signCompetence", "{\"competence\":\"none\",\"cycle\":1,\"level\":1,\"note\":\"\"}"),
            entry("withdrawSignature", "{\"why\":\"Erreur.\"}"),
            entry("judgeCall", "{\"call\":\"none\",\"indicator\":\"none\",\"level\":1,\"atMs\":0,\"words\":\"Ici.\"}"),
            entry("withdrawJudgement", "{\"why\":\"Erreur.\"}"),
            entry("makeScorecard", "{}"),
            entry("changeScorecard", "{}"),
            entry("answerComment", "{\"words\":\"\"}"),
            entry(
                    "giveConsent",
                    "{\"version\":\"none\",\"agreed\":{\"practice\":true,\"class\":false,\"trial\":false}}"),
            entry("renamePerson", "{\"name\":\"Léa\"}"),
            entry("setAside", "{\"why\":\"\"}"),
            entry("remarkCall", "{\"words\":\"Non.\"}"),
            entry("setHelp", "{\"support\":\"none\"}"));

    private record Line(String operation, String method, String path, List<String> expected) {
        static Line of(String text) {
            var words = text.strip().split("\\s+");
            return new Line(words[0], words[1], words[2], List.of(words).subList(3, 9));
        }
    }

    @TempDir
    Path home;

    private TestLab lab;
    private Browser lea;

    @BeforeEach
    void open() throws Exception {
        lab = new TestLab(home);
    }

    @AfterEach
    void close() throws Exception {
        lab.close();
    }

    private static List<Line> lines() {
        return MATRIX.lines().map(Line::of).toList();
    }

    @Test
    void everyOperationButSigningInAndOutIsInTheMatrix() throws Exception {
        var contract = TestLab.get(Contract.read(lab.vertx, "openapi.yaml"));
        var listed = lines().stream().map(Line::operation).collect(Collectors.toSet());
        listed.addAll(List.of("signIn", "signOut"));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(contract.operations());
    }

    @Test
    void everyOperationLetsInWhomItShould() throws Exception {
        var callers = new LinkedHashMap<String, Browser>();
        callers.put("nobody", new Browser(lab));
        lea = Browser.atSeat(lab, "lea", "seat-01");
        callers.put("lea", lea);
        callers.put("tom", Browser.atSeat(lab, "tom", "seat-02"));
        callers.put("sam", Browser.of(lab, "sam"));
        callers.put("pia", Browser.of(lab, "pia"));
        callers.put("ada", Browser.of(lab, "ada"));
        var leasCall = lab.handledAt(TestLab.ONE);
        var wrong = new ArrayList<String>();
        for (var line : lines()) {
            int column = 0;
            for (var caller : callers.entrySet()) {
                check(line, caller.getKey(), caller.getValue(), line.expected().get(column++), leasCall, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Everything named is Léa's: her seat, her call, herself. */
    private void check(Line line, String name, Browser caller, String expected, CallId call, List<String> wrong)
            throws Exception {
        var path = "/api/v1"
                + line.path()
                        .replace("{seat}", "seat-01")
                        .replace("{person}", "lea")
                        .replace("{call}", call.value());
        int status =
                caller.send(line.method(), path, BODIES.get(line.operation())).statusCode();
        boolean as = expected.equals("yes")
                ? status != 401 && status != 403 && status < 500
                : status == Integer.parseInt(expected);
        if (!as) {
            wrong.add(line.operation() + " by " + name + ": " + status + " instead of " + expected);
        }
        if (line.operation().equals("signOff")) {
            lea.post("/api/v1/seats/seat-01/sign-on", null);
        }
    }

    @Test
    void onlyAnAdminMakesSupervisors() throws Exception {
        var body = "{\"id\":\"max\",\"name\":\"Max\",\"role\":\"supervisor\"}";
        assertThat(Browser.of(lab, "sam").post("/api/v1/people", body).statusCode())
                .isEqualTo(403);
        assertThat(Browser.of(lab, "ada").post("/api/v1/people", body).statusCode())
                .isEqualTo(201);
        assertThat(Browser.of(lab, "sam").post("/api/v1/people/ada/code", null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTraineeIsNotToldWhatTheCallShouldComeToBeforeSheHasSaidIt() throws Exception {
        var lea = Browser.atSeat(lab, "lea", "seat-01");
        var call = lab.answeredAt(TestLab.ONE);
        var right = lab.right().code();
        for (var path : List.of(
                "/calls/" + call,
                "/calls",
                "/calls/" + call + "/timeline",
                "/packs/" + lab.pack().id())) {
            var body = lea.get("/api/v1" + path).body();
            assertThat(body)
                    .as(path)
                    .doesNotContain("expectedOutcome\":\"", lab.plan().seed() + ",\"scenario");
        }
        lea.put(
                "/api/v1/calls/" + call + "/outcome",
                "{\"code\":\"" + right + "\",\"subCode\":"
                        + (lab.right().subCode().isEmpty()
                                ? "null"
                                : "\"" + lab.right().subCode() + "\"") + "}");
        assertThat(lea.get("/api/v1/calls/" + call).body()).contains("expectedOutcome\":\"" + right);
    }
}
