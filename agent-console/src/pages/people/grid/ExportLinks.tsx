import { gridFile } from '../../../app/grid';
import { say } from '../../../app/gridWords';
import { language } from '../../../app/look';

const FORMS = ['csv', 'json', 'pdf'] as const;

/** Her grid as a file: for a spreadsheet, for a program, for paper. */
export function ExportLinks({ person }: { readonly person: string }) {
  const w = say.value;
  return (
    <div class="buttons export-links" role="group" aria-label={w.exports}>
      {FORMS.map((form) => <a key={form} class="button plain" href={gridFile(person, form, language.value)} download aria-label={`${w.exports} : ${form.toUpperCase()}`}>{form.toUpperCase()}</a>)}
    </div>
  );
}
