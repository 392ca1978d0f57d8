import type { OpenScenario } from '#api';
import { useState } from 'preact/hooks';
import { hear, heard } from '../../app/workshop';
import { say } from '../../app/workshopWords';
import { readable } from '../../core/signin';
import { IconButton } from '../../parts/Button';
import { Notice } from '../../parts/Notice';

interface Props {
  readonly pack: string;
  readonly open: OpenScenario;
  /** Only these phrases; all when there is none. */
  readonly only: readonly string[];
}

/** Every wording of the chosen phrases, each with a button to hear it in the customer's voice. */
export function Lines({ pack, open, only }: Props) {
  const w = say.value;
  const [mute, setMute] = useState(false);
  const own = Object.keys((open.draft['phrases'] as object | undefined) ?? {});
  const phrases = only.length > 0 ? only : own;
  const play = (phrase: string, wording: number): void => void hear(pack, open.scenario.id, phrase, wording).then((played) => setMute(!played));
  return (
    <div class="line-list">
      {mute && <Notice kind="error">{w.noVoice}</Notice>}
      {phrases.map((phrase) => (
        <section key={phrase}>
          <h3>{readable(phrase)}</h3>
          <ul>
            {open.lines.filter((line) => line.phrase === phrase).map(({ wording, text }) => (
              <li key={wording}>
                <IconButton
                  icon={heard.value === `${phrase}/${wording}` ? 'stop' : 'play'}
                  label={heard.value === `${phrase}/${wording}` ? w.stop : w.hear(text)}
                  onClick={() => play(phrase, wording)}
                />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
