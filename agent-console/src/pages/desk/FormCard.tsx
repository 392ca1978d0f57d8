import { desk, sheet, write } from '../../app/desk';
import { language, words } from '../../app/look';
import { filled, formOf, scriptOf, withField } from '../../core/worksheet';
import { Card } from '../../parts/Card';
import { Written } from './Written';

/** What she writes down while she listens: the fields of the reason she chose. */
export function FormCard() {
  const w = words.value.work;
  const opened = desk.value;
  const fields = opened === null ? [] : formOf(opened, scriptOf(opened, sheet.value));
  return (
    <Card title={w.form} name="form-card" place="form" aside={fields.length > 0 && <small>{w.formDone(filled(sheet.value, fields), fields.length)}</small>}>
      {fields.length === 0 ? (
        <p class="empty">{opened === null ? w.formHelp : w.noForm}</p>
      ) : (
        <div class="form-fields">
          {fields.map(({ key, label, kind }) => (
            <Written
              key={key}
              name={key}
              label={label[language.value]}
              value={sheet.value.fields[key] ?? ''}
              numeric={kind === 'number' || kind === 'phone'}
              onInput={(value) => write(withField(sheet.value, key, value))}
            />
          ))}
        </div>
      )}
    </Card>
  );
}
