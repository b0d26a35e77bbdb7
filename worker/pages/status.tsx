import type { FC } from 'hono/jsx';
import type { RegisterLineResponse } from '../../shared/api/register';
import { formatDay } from '../../shared/messages/numbers';
import { polishCount } from '../../shared/messages/plural';
import { daysBetween, type Day } from '../../shared/process/days';

/** From how many days before its end a certificate is said to expire soon. */
const SOON = 90;

/** What a certificate’s state is called, with a sign, so that colour says nothing by itself. */
interface Wording {
  readonly kind: 'valid' | 'soon' | 'expired' | 'withdrawn' | 'superseded' | 'result';
  readonly text: string;
}

/** The state of a line in words on a day. */
function statusWording(line: RegisterLineResponse, today: Day): Wording {
  const until = line.valid_until === null ? '' : formatDay(line.valid_until, 'pl');
  switch (line.status) {
    case null:
      return { kind: 'result', text: `– wynik z\u00a0${formatDay(line.issued, 'pl')}` };
    case 'withdrawn':
      return { kind: 'withdrawn', text: '✗ cofnięty' };
    case 'superseded':
      return { kind: 'superseded', text: '✗ zastąpiony innym certyfikatem' };
    case 'expired':
      return { kind: 'expired', text: `✗ wygasł, był ważny do ${until}` };
    case 'valid': {
      const left = daysBetween(today, line.valid_until ?? today);
      if (left > SOON) return { kind: 'valid', text: `✓ ważny do ${until}` };
      if (left === 0) return { kind: 'soon', text: `⚠ ważny do ${until}, to ostatni dzień` };
      const days = polishCount(left, ['dzień', 'dni', 'dni']);
      return { kind: 'soon', text: `⚠ ważny do ${until}, kończy się za ${days}` };
    }
  }
}

/** The state of a line as it stands on a page. */
export const Status: FC<{ readonly line: RegisterLineResponse; readonly today: Day }> = ({
  line,
  today,
}) => {
  const { kind, text } = statusWording(line, today);
  return <p class={`state state-${kind}`}>{text}</p>;
};
