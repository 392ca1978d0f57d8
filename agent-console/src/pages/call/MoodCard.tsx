import type { TimelineEvent } from '#api';
import { words } from '../../app/look';
import { causeInWords } from '../../app/mood';
import { duration } from '../../core/figures';
import { courseOf, curve, signed, type Feeling, type Rating } from '../../core/mood';
import { Card } from '../../parts/Card';

const WIDTH = 600;
const HEIGHT = 90;

/** How the customer felt, why, and how content he was. Nothing where nothing of it is told. */
export function MoodCard({ events }: { readonly events: readonly TimelineEvent[] }) {
  const w = words.value.mind;
  const course = courseOf(events);
  if (course.feelings.length === 0 && course.rating === null) return null;
  const { path, zero } = curve(course, WIDTH, HEIGHT);
  return (
    <Card title={w.title} name="call-mood">
      {course.rating && <Verdict rating={course.rating} />}
      <svg class="mood-curve" viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none" role="img" aria-label={w.curve(duration(course.lengthMs))}>
        <path class="mood-zero" d={`M0 ${zero}H${WIDTH}`} />
        <path class="mood-line" d={path} />
      </svg>
      {course.feelings.length === 0 ? <p class="empty">{w.calm}</p> : <ol class="mood-ledger">{course.feelings.map((one) => <Entry key={`${one.ms} ${one.cause}`} feeling={one} />)}</ol>}
      <p class="quiet-line">{w.simulated}</p>
    </Card>
  );
}

function Verdict({ rating: { score, herScore, served } }: { readonly rating: Rating }) {
  const w = words.value.mind;
  return (
    <p class="mood-verdict">
      <strong>{w.satisfaction(score)}</strong>
      <span>{served ? w.served : w.unserved}</span>
      {herScore !== score && <span>{w.herScore(herScore)}</span>}
    </p>
  );
}

function Entry({ feeling: { cause, ms, lastedMs, weight, beyondHer } }: { readonly feeling: Feeling }) {
  const w = words.value.mind;
  return (
    <li data-sign={Math.sign(weight)}>
      <span class="timer">{duration(ms)}</span>
      <span>
        {causeInWords(cause)}
        {lastedMs >= 1_000 && ` (${duration(lastedMs)})`}
        {beyondHer && <small>{w.notYou}</small>}
      </span>
      <b>{signed(weight)}</b>
    </li>
  );
}
