import { floor } from '../../app/live';
import { words } from '../../app/look';
import { seatsInOrder } from '../../core/floor';
import { seatNumber } from '../../core/signin';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Qr } from '../../parts/Qr';
import { Skeletons } from '../../parts/Skeleton';

const HERE_ALONE = /^(localhost|127\.|\[::1\])/;

/** A card for each seat: its number, its link, and the link as a QR code. */
export function SeatLinks() {
  const w = words.value.people;
  const seats = floor.value ? seatsInOrder(floor.value) : null;
  return (
    <Card title={w.links} name="seat-links" aside={<span class="no-print"><Button onClick={() => window.print()}>{w.print}</Button></span>}>
      <p class="no-print">{w.linksHelp}</p>
      {HERE_ALONE.test(location.hostname) && <div class="no-print"><Notice kind="warning">{w.linksLocal}</Notice></div>}
      <ul class="cards">
        {seats?.map(({ id }) => (
          <li key={id} class="paper-card seat-card">
            <b>{w.seatCard(seatNumber(id))}</b>
            <Qr text={linkTo(id)} label={w.qrOf(seatNumber(id))} />
            <small>{linkTo(id)}</small>
          </li>
        ))}
        {!seats && <Skeletons shape="tile" count={6} />}
      </ul>
    </Card>
  );
}

function linkTo(seat: string): string {
  return `${location.origin}/#/sign-in?seat=${seatNumber(seat)}`;
}
