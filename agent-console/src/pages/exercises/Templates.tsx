import { useEffect, useMemo } from 'preact/hooks';
import type { Template } from '#api';
import { asking, type Asking } from '../../app/ask';
import { floorIsTaken, startNew } from '../../app/exercises';
import { words } from '../../app/look';
import { trafficText } from '../../app/pace';
import { forgetTemplate, readTemplates, templates } from '../../app/templates';
import { toPlan } from '../../core/plan';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Skeleton } from '../../parts/Skeleton';
import { open } from './PlanForm';

/** Templates: started at once, or opened in the form to change something first. */
export function Templates() {
  const w = words.value.shelf;
  const asks = useMemo(asking, []);
  useEffect(() => void asks.ask('read', readTemplates), []);
  const all = templates.value;
  return (
    <Card title={w.templates} name="templates">
      {!all && <Skeleton shape="panel" />}
      {all?.length === 0 && <p class="empty">{w.templatesNone}</p>}
      <ul class="shelf-list">
        {all?.map((template) => <Row key={template.id} template={template} asks={asks} />)}
      </ul>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </Card>
  );
}

function Row({ template, asks }: { readonly template: Template; readonly asks: Asking }) {
  const w = words.value.shelf;
  const { id, title, exercise } = template;
  return (
    <li class="template">
      <span class="two-lines">
        <span>{title}</span>
        <small>{trafficText(exercise.traffic)}</small>
      </span>
      <span class="buttons">
        <Button icon="play" disabled={floorIsTaken.value} pending={asks.pending.value === id} label={`${words.value.plan.launch} ${title}`} onClick={() => void asks.ask(id, () => startNew({ ...exercise, title }))}>{words.value.plan.launch}</Button>
        <Button kind="quiet" label={w.openTemplateOf(title)} onClick={() => open({ ...toPlan(exercise), title })}>{w.openTemplate}</Button>
        <Button kind="quiet" label={w.forgetOf(title)} onClick={() => void asks.ask('forget', () => forgetTemplate(id))}>{w.forget}</Button>
      </span>
    </li>
  );
}
