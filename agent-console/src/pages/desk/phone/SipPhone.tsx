import { useEffect, useState } from 'preact/hooks';
import type { Phone } from '#api';
import { words } from '../../../app/look';
import { api } from '../../../app/session';
import { IconButton } from '../../../parts/Button';
import { Skeleton } from '../../../parts/Skeleton';

/** How to set up a SIP phone for this seat. Read when it is shown, kept in this page only. */
export function SipPhone({ seat, open }: { readonly seat: string; readonly open: boolean }) {
  const w = words.value.desk;
  const [phone, setPhone] = useState<Phone | null>(null);
  const [failed, setFailed] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    api.get<Phone>(`/seats/${seat}/phone`).then(setPhone, () => setFailed(true));
  }, [seat]);
  return (
    <details open={open}>
      <summary>{w.phoneHelp}</summary>
      {phone === null && !failed && <Skeleton shape="panel" />}
      {failed && <p class="empty">{w.failed}</p>}
      {phone && (
        <dl class="credentials">
          <Line term={w.server} value={phone.sip.server} />
          <Line term={w.domain} value={phone.sip.domain} />
          <Line term={w.user} value={phone.sip.username} />
          <Line term={w.password} value={phone.sip.password} secret={!shown} onShow={() => setShown(!shown)} />
        </dl>
      )}
    </details>
  );
}

interface LineProps {
  readonly term: string;
  readonly value: string;
  readonly secret?: boolean;
  readonly onShow?: () => void;
}

function Line({ term, value, secret = false, onShow }: LineProps) {
  const w = words.value.desk;
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard?.writeText(value).then(() => setCopied(true), () => undefined);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <code>{secret ? '•'.repeat(12) : value}</code>
        {onShow && <IconButton icon="eye" label={w.showPassword} pressed={!secret} onClick={onShow} />}
        <IconButton icon={copied ? 'right' : 'copy'} label={copied ? `${w.copied} : ${term}` : `${w.copy} : ${term}`} onClick={copy} />
      </dd>
    </div>
  );
}
