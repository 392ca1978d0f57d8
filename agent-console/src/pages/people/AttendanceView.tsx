import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Class, Sitting } from '#api';
import { asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { saveFile } from '../../app/save';
import { api } from '../../app/session';
import { now } from '../../app/time';
import { timeOfDay } from '../../core/figures';
import { hours, localDay, plusDays, presences, startOf, totals, type Presence } from '../../core/hours';
import { toCsv } from '../../core/csv';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/DayField';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';

/** Who was there, day by day, with the hours; for a class, or for everybody when one has none. */
export function AttendanceView({ of }: { readonly of: Class | null }) {
  const w = words.value.people;
  const asks = useMemo(asking, []);
  const today = localDay(now.peek());
  const [from, setFrom] = useState(plusDays(today, -6));
  const [to, setTo] = useState(today);
  const [sittings, setSittings] = useState<readonly Sitting[] | null>(null);
  useEffect(() => {
    if (from !== '' && to !== '') void asks.ask('read', async () => setSittings(await read(from, to)));
  }, [from, to]);
  const inClass = new Set(of?.trainees.map(({ id }) => id));
  const lines = sittings === null ? null : presences(sittings.filter(({ person }) => of === null || inClass.has(person)), now.peek());
  return (
    <Card title={w.attendance} name="attendance" aside={<span class="quiet-line">{of?.title ?? w.everybody}</span>}>
      <div class="filters">
        <DayField label={w.from} value={from} onPick={setFrom} />
        <DayField label={w.to} value={to} onPick={setTo} />
        <Button disabled={!lines || lines.length === 0} onClick={() => lines && saveFile(`${w.fileName}-${from}-${to}.csv`, csvOf(lines))}>{w.exportCsv}</Button>
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
      {lines === null && <Skeleton shape="panel" />}
      {lines?.length === 0 && <p class="empty">{w.nobodyCame}</p>}
      {lines && lines.length > 0 && <Table lines={lines} />}
    </Card>
  );
}

async function read(from: string, to: string): Promise<readonly Sitting[]> {
  const query = new URLSearchParams({ from: startOf(from), to: startOf(plusDays(to, 1)) });
  return (await api.get<{ items: readonly Sitting[] }>(`/attendance?${query}`)).items;
}

function Table({ lines }: { readonly lines: readonly Presence[] }) {
  const w = words.value.people;
  const names = new Map(lines.map(({ person, name }) => [person, name]));
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={w.attendance}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{w.day}</th>
            <th scope="col">{w.name}</th>
            <th scope="col" class="number">{w.first}</th>
            <th scope="col" class="number">{w.last}</th>
            <th scope="col" class="number">{w.hours}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ person, name, day, first, last, ms }) => (
            <tr key={`${person} ${day}`}>
              <td>{dayText(day)}</td>
              <th scope="row">{name}</th>
              <td class="number">{timeOfDay(first, language.value)}</td>
              <td class="number">{last === null ? w.still : timeOfDay(last, language.value)}</td>
              <td class="number">{hours(ms)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {[...totals(lines)].map(([person, ms]) => (
            <tr key={person}>
              <td>{w.total}</td>
              <th scope="row">{names.get(person)}</th>
              <td />
              <td />
              <td class="number">{hours(ms)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}

function dayText(day: string): string {
  const locale = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[language.value];
  return new Date(startOf(day)).toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'long' });
}

/** Hours as a number, so that a spreadsheet can add them up. */
function csvOf(lines: readonly Presence[]): string {
  const w = words.value.people;
  const rows = lines.map(({ day, name, person, first, last, ms }) => [day, name, person, timeOfDay(first, 'fr'), last === null ? '' : timeOfDay(last, 'fr'), (ms / 3_600_000).toFixed(2).replace('.', ',')]);
  return toCsv([[w.day, w.name, w.id, w.first, w.last, w.hours], ...rows]);
}
