import { announced } from '../app/announce';

/** Read out, never seen: what changed while the eyes were elsewhere. */
export function Announcement() {
  return <p class="out-of-sight" role="status">{announced}</p>;
}
