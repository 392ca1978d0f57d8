import { useEffect, useState } from 'preact/hooks';
import type { FiguresOf } from '#api';
import { language, words } from '../../app/look';
import { readPeriod } from '../../app/period';
import { now } from '../../app/time';
import { Problem } from '../../core/api';
import { count, percent, preciseSeconds } from '../../core/figures';
import { localDay } from '../../core/hours';
import { shareOf } from '../../core/period';
import { Card } from '../../parts/Card';
import { Figure } from '../../parts/Figure';

/** How she talked today: her own figures alone, beside nobody's. */
export function MyTalk({ newest }: { readonly newest: string | undefined }) {
  const w = words.value.period;
  const [mine, setMine] = useState<FiguresOf | null>(null);
  useEffect(() => {
    const today = localDay(now.peek());
    readPeriod(today, today).then(
      ({ all }) => setMine(all),
      (problem) => {
        if (!(problem instanceof Problem)) throw problem;
      },
    );
  }, [newest]);
  if (mine === null) return null;
  return (
    <Card title={w.mine} name="my-talk">
      {mine.measured === 0 ? <p class="empty">{w.mineNone}</p> : <Mine figures={mine} />}
      <p class="quiet-line">{words.value.talk.noEmotion}</p>
    </Card>
  );
}

function Mine({ figures }: { readonly figures: FiguresOf }) {
  const { period: w, talk } = words.value;
  const tell = language.value;
  const seconds = (ms: number | null): string | null => (ms === null ? null : preciseSeconds(ms, tell));
  const fields = shareOf(figures.fields);
  return (
    <div class="talk-figures">
      <Figure name="greeting" label={w.head.greeting} value={seconds(figures.greetingMs)} made={w.measured(figures.measured)} formula={w.means.greeting} />
      <Figure name="answers" label={w.head.answer} value={seconds(figures.answerMs)} made={figures.natural.all > 0 && talk.natural(figures.natural.some, figures.natural.all)} formula={w.means.answer} />
      <Figure name="cuts" label={talk.cuts} value={count(figures.interruptions, tell)} made={talk.hisCuts(figures.interrupted)} formula={w.means.cuts} />
      <Figure name="fields" label={w.head.fields} value={fields === null ? null : percent(Math.round(fields * 100) / 100, tell)} made={figures.fields.all > 0 && w.of(figures.fields.some, figures.fields.all)} formula={w.means.fields} />
    </div>
  );
}
