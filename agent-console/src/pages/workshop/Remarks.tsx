import { language } from '../../app/look';
import { say } from '../../app/workshopWords';
import type { Remark } from '../../core/draft';
import { Icon } from '../../parts/Icon';
import { lintIn } from '../../words/topics/lint';

/** What lint says, in the page's language where there are words for it, with what to write instead. */
export function remarkText({ what, instead }: Remark): string {
  const said = lintIn(language.value, what);
  if (said !== null) return said;
  return instead === '' ? what : `${what}. ${say.value.instead(instead)}`;
}

export function Remarks({ all }: { readonly all: readonly Remark[] }) {
  return (
    <>
      {all.map((remark, index) => (
        <p key={index} class={remark.advice ? 'remark advice' : 'remark'}>
          <Icon name={remark.advice ? 'info' : 'phone-lost'} />
          <span>{remarkText(remark)}</span>
        </p>
      ))}
    </>
  );
}
