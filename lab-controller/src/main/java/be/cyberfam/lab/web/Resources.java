package be.cyberfam.lab.web;

import io.vertx.core.WorkerExecutor;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;

/**
 * Every part of the API, put together from what the way in leads to.
 *
 * @param bench where packs are read and written
 * @param whenClassesChange run after who learns with whom has changed
 */
record Resources(
        WebConfig config,
        WebParts parts,
        FloorDesk desk,
        Sights sights,
        Sessions sessions,
        HelpGiven help,
        OpenExercises open,
        Runnable whenClassesChange,
        WorkerExecutor bench) {

    List<Resource> all(HealthResource health, WorkerExecutor hashing) {
        var chance = new SecureRandom();
        var seen = new SeenCalls(
                parts.archive(), parts.school().classes(), parts.privacy().rights());
        var school = parts.school();
        var maker = new ExerciseMaker(parts.packs(), parts.lines(), parts.menu(), chance);
        var dialling = new Dialling(desk, parts.exercises(), parts.clock(), chance);
        var codes = new CodeDesk(parts.accounts(), parts.codes(), sessions, hashing);
        var single = new SingleCall(desk, parts.exercises(), maker, parts.lines(), parts.clock());
        var cards = new CardFiles(parts.workshop().packs()::scorecards, school.scorecards(), bench, parts.clock());
        var learners = new Learners(parts.accounts(), school.classes());
        var signers = new Signers(parts.accounts());
        var grids = parts.workshop().packs().grids();
        var learned = new LearnedReading(parts.archive(), school, grids, bench, parts.clock(), ZoneId.systemDefault());
        return List.of(
                new SessionResource(
                        new SignIn(parts.accounts(), parts.codes(), hashing, parts.clock()),
                        sessions,
                        desk,
                        new SessionCookie(config.behindTls(), config.session())),
                new PeopleResource(parts.accounts(), school.classes(), codes),
                new ClassResource(
                        new WatchedClasses(school.classes(), whenClassesChange), parts.accounts(), codes, chance),
                new AttendanceResource(school, parts.clock()),
                new SeatResource(desk, sights, sessions, parts.phones(), dialling),
                new CallListResource(desk, parts.exercises(), parts.archive(), parts.packs(), school.refusals()),
                new RefusalResource(school.refusals(), desk),
                new PreviewResource(desk, parts.exercises(), parts.archive(), parts.packs()),
                new CallBackResource(parts.callBacks(), parts.archive(), desk, dialling, parts.clock()),
                new HelpResource(desk),
                new TransferResource(desk, parts.lines(), parts.packs(), parts.clock(), chance),
                new IdentityResource(desk, parts.clock()),
                new CoachingResource(desk, sights, parts.packs(), chance),
                new SupervisorDeskResource(desk, sights, parts.phones()),
                new SupervisionResource(desk, sights, parts.audit()),
                new CallResource(
                        parts.archive(),
                        desk,
                        parts.recordings(),
                        new OutcomeRules(parts.packs()),
                        seen,
                        new Listened(parts.audit(), parts.clock())),
                new ConsentResource(parts.privacy(), desk, parts.clock()),
                new RightsResource(parts, new PersonFile(parts, bench), desk, sessions, chance),
                new ListenerResource(parts.audit(), parts.accounts(), seen),
                new DebriefResource(school.debriefs(), seen, parts.clock(), chance),
                new ScorecardResource(school.scorecards(), cards, parts.clock(), chance),
                new MarkingResource(parts.archive(), school, cards, seen, parts.clock(), chance),
                new NextCallResource(parts.archive(), school.nextCalls(), parts.packs(), seen, single, parts.clock()),
                new GridResource(grids, bench),
                new LearnedResource(learners, learned, signers, school.competences(), parts.clock(), chance),
                new GridExportResource(learners, learned, signers, bench),
                new AttestationResource(
                        learners,
                        learned,
                        signers,
                        new ProofMaking(parts.archive(), school.scorecards(), parts.recordings(), bench),
                        parts.accounts(),
                        school.competences(),
                        bench,
                        parts.clock()),
                new SigningResource(learners, learned, school.competences(), parts.clock(), chance),
                new PeriodResource(parts.archive(), seen),
                new MeasureResource(parts.archive(), parts.worksheets(), parts.packs(), seen),
                new ExerciseResource(desk, sights, open, parts.exercises(), maker, parts.lines(), parts.clock()),
                new TemplateResource(school.templates(), maker, parts.clock(), chance),
                new FigureResource(parts.history(), desk, sights),
                new StaffingResource(parts.history(), desk, sights),
                new PackResource(parts.packs()),
                new WorkshopResource(parts.workshop(), bench),
                new PackFileResource(parts.workshop(), bench),
                new DeskResource(
                        desk,
                        parts.archive(),
                        parts.packs(),
                        parts.worksheets(),
                        help,
                        school.classes(),
                        parts.clock()),
                health);
    }
}
