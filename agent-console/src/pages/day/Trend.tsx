import { words } from '../../app/look';
import type { Day } from '../../core/day';
import { duration, mean } from '../../core/figures';

/** A bar for each call in order, split into talk, hold and wrap-up; each leads to its call. */
export function Trend({ day: { calls, trend } }: { readonly day: Day }) {
  const { day: w, calls: c } = words.value;
  const longest = Math.max(1, ...calls.map(({ handleMs }) => handleMs ?? 0));
  return (
    <>
      <p class="quiet-line">{w.trendHelp}</p>
      <ol class="trend">
        {calls.map((row) => (
          <li key={row.id}>
            <a href={`#/call/${row.id}`} aria-label={w.bar(row.customer ?? c.unknownCustomer, duration(row.handleMs ?? 0))} title={w.bar(row.customer ?? c.unknownCustomer, duration(row.handleMs ?? 0))} style={{ '--share': (row.handleMs ?? 0) / longest }}>
              <span class="trend-part" data-part="wrap" style={{ flexGrow: row.wrapMs ?? 0 }} />
              <span class="trend-part" data-part="hold" style={{ flexGrow: row.holdMs ?? 0 }} />
              <span class="trend-part" data-part="talk" style={{ flexGrow: row.talkMs ?? 0 }} />
            </a>
          </li>
        ))}
      </ol>
      {trend && (
        <ul class="bar-words">
          <li>{w.first} <b>{mean(trend.firstMs)}</b></li>
          <li>{w.last} <b>{mean(trend.lastMs)}</b></li>
        </ul>
      )}
    </>
  );
}
