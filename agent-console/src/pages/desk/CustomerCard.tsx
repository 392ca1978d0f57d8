import { desk } from '../../app/desk';
import { words } from '../../app/look';
import { duration } from '../../core/figures';
import { readable } from '../../core/signin';
import type { CallView } from '../../core/wire';
import { Card } from '../../parts/Card';
import { Timer } from '../../parts/Timer';
import { Dossier } from './Dossier';
import { IdentityCheck } from './IdentityCheck';

/** What the company's own records show of a customer, in the order in which one asks for it. */
const FILE = ['customer-number', 'phone', 'address', 'subscription', 'order', 'bill'] as const;

/** Who is on the line. Of the same height with nobody there, so that the page stands still when the phone rings. */
export function CustomerCard({ call, over }: { readonly call: CallView | null; readonly over: boolean }) {
  const w = words.value;
  return (
    <Card title={w.desk.customer} name="customer" place="customer">
      {call === null ? (
        <div class="customer-line">
          <p class="customer-none">
            {w.desk.noCall} <span class="quiet-line">{w.desk.noCallHelp}</span>
          </p>
        </div>
      ) : (
        <div class="customer-line">
          <p class="customer-name">{call.customer?.name ?? w.calls.outsideExercise}</p>
          <dl class="facts">
            <Fact term={w.desk.line}>{call.line !== null && `${readable(call.line)} · `}{w.direction[call.direction]}</Fact>
            {call.offeredAt && <Fact term={w.desk.waited}>{waited(call)}</Fact>}
            {!over && <Fact term={w.phase[call.phase]}><Timer since={call.since} /></Fact>}
          </dl>
        </div>
      )}
      <div class="customer-file">{call?.file && <dl class="facts">{FILE.map((field) => call.file?.[field] !== undefined && <Fact key={field} term={w.desk.file[field]}>{call.file[field]}</Fact>)}</dl>}</div>
      {desk.value && !over && <IdentityCheck desk={desk.value} />}
      {desk.value && <Dossier key={desk.value.call} desk={desk.value} />}
    </Card>
  );
}

function waited(call: CallView) {
  const from = call.offeredAt ?? call.since;
  if (call.answeredAt === undefined) return <Timer since={from} />;
  return duration(Math.max(0, Date.parse(call.answeredAt) - Date.parse(from)));
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
